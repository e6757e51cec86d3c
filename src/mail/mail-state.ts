// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * `refused`: the mail server will never take it. `withheld`: it is not sent, because its address does not receive.
 * `expired`: it did not go out while it was of use.
 */
export const mailStates = ["waiting", "sent", "refused", "withheld", "expired"] as const;

export type MailState = (typeof mailStates)[number];
