// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "../../access/actor.ts";

/** The account that did something; nothing where it was done at the machine itself. */
export function accountOf(actor: Actor): { readonly startedBy?: string; readonly decidedBy?: string } {
	return actor.kind === "account" ? { startedBy: actor.accountId, decidedBy: actor.accountId } : {};
}
