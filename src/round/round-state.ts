// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundState } from "./round.ts";

export const roundActions = ["open", "close", "reopen", "approve", "cancel"] as const;
export type RoundAction = (typeof roundActions)[number];

/**
 * Every way a round can go; nothing else changes its state. `approve` follows from the approval of the last action field.
 * The diagram in docs/round.md is drawn from this table.
 */
export const roundTransitions = [
	{ from: "draft", action: "open", to: "open" },
	{ from: "draft", action: "cancel", to: "cancelled" },
	{ from: "open", action: "close", to: "closed" },
	{ from: "open", action: "cancel", to: "cancelled" },
	{ from: "closed", action: "reopen", to: "open" },
	{ from: "closed", action: "approve", to: "approved" },
] as const satisfies readonly { readonly from: RoundState; readonly action: RoundAction; readonly to: RoundState }[];

/** The state after an action; undefined where the state does not allow it. */
export function nextRoundState(from: RoundState, action: RoundAction): RoundState | undefined {
	return roundTransitions.find((one) => one.from === from && one.action === action)?.to;
}
