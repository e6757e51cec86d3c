// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { contributionTransitions } from "../src/round/contribution-state.ts";
import { roundTransitions } from "../src/round/round-state.ts";

type Arrow = { readonly from: string; readonly to: string; readonly label: string };

/** What a transition table says, as a diagram in the language of Mermaid; arrows between the same two states share a line. */
function drawn(start: string, arrows: readonly Arrow[]): string {
	const between = Map.groupBy(arrows, ({ from, to }) => `${from} --> ${to}`);
	const lines = [...between].map(([ends, own]) => `    ${ends}: ${own.map(({ label }) => label).join(", ")}`);
	return ["stateDiagram-v2", `    [*] --> ${start}`, ...lines].join("\n");
}

/** The diagrams of docs/round.md, drawn from the tables that the program goes by. */
export const diagrams = {
	round: drawn(
		"draft",
		roundTransitions.map(({ from, to, action }) => ({ from, to, label: action })),
	),
	contribution: drawn(
		"asked",
		contributionTransitions.map(({ from, to, action, by }) => ({ from, to, label: `${action} (${by})` })),
	),
};
