// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** How the log calls it that an approval made statements of answers. */
export const approvingAction = "approve-statements";

/** Whether what the log calls so stays: an approval is not taken back, a new statement follows it. */
export function isFinal(action: string): boolean {
	return action === approvingAction;
}
