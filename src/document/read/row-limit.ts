// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** More rows than any plan has; a table of half a million rows is a data set, or an attack. */
export const ROW_LIMIT = 10_000;

/** For the sentence that a person reads, in either language. */
export const ROW_LIMIT_SHOWN = "10.000 Zeilen/rows";
