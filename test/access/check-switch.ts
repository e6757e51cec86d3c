// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../../src/access/actor.ts";

type Deciding = (...given: readonly unknown[]) => unknown;

declare global {
	var planstandCheck: (id: string, decide: Deciding) => Deciding;
}

/** What each deciding function says where it lets everybody in; a plan is opened as who may everything. */
const lettingIn: Readonly<Record<string, (decide: Deciding) => Deciding>> = {
	authorise: () => () => undefined,
	may: () => () => true,
	openPlan:
		(decide) =>
		(context, ...rest) =>
			decide({ ...(context as object), actor: operator }, ...rest),
};

export type CheckSwitch = {
	/** Takes these checks away; all others are there. */
	readonly remove: (ids: readonly string[]) => void;
	/** The checks that were asked since this was last called. */
	readonly takeAsked: () => ReadonlySet<string>;
};

/** Answers for the checks that `removableChecks` has put into the use cases. */
export function installCheckSwitch(): CheckSwitch {
	let removed: readonly string[] = [];
	let asked = new Set<string>();
	globalThis.planstandCheck = (id, decide) => {
		asked.add(id);
		const letIn = lettingIn[id.slice(id.lastIndexOf(" ") + 1)];
		if (!letIn) throw new Error(`Nobody knows how ${id} lets somebody in.`);
		return removed.includes(id) ? letIn(decide) : decide;
	};
	return {
		remove: (ids) => {
			removed = ids;
		},
		takeAsked: () => {
			const taken = asked;
			asked = new Set();
			return taken;
		},
	};
}
