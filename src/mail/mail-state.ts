// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * `refused`: the mail server will never take it. `withheld`: it is not sent, because its address does not receive.
 * `expired`: it did not go out while it was of use. `withdrawn`: its reason was gone before it went out.
 */
export const mailStates = ["waiting", "sent", "refused", "withheld", "expired", "withdrawn"] as const;

export type MailState = (typeof mailStates)[number];
