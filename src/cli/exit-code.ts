// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Done; findings; bad input or usage; a fault of ours (70 as in sysexits.h). */
export const EXIT = { done: 0, findings: 1, badInput: 2, fault: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
