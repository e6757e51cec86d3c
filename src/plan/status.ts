// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A key of a plan's status scheme (`implemented`). */
export type StatusKey = string;
