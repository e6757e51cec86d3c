// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "./registered-unit.ts";
import type { Part } from "./responsibility-entry.ts";

/**
 * A part in a step that goes over to another unit. `join`: the other one has that part already, so that the two become one;
 * `leave` is the way back from that.
 */
export type StepUnitMove = {
	readonly stepId: string;
	readonly part: Part;
	readonly from: string;
	readonly to: string;
	readonly how: "move" | "join" | "leave";
};

/** A contact that goes over to another unit. */
export type ContactMove = { readonly contactId: string; readonly from: string; readonly to: string };

/** What happens to units: those that are made are missing in `before`, those that vanish in `after`. */
export type UnitChange = {
	readonly before: readonly RegisteredUnit[];
	readonly after: readonly RegisteredUnit[];
	readonly moves: readonly StepUnitMove[];
	readonly contacts: readonly ContactMove[];
};

const backwards = { move: "move", join: "leave", leave: "join" } as const;

/** The change that takes a change back. */
export function reverseChange({ before, after, moves, contacts }: UnitChange): UnitChange {
	const now = new Map(after.map((unit) => [unit.id, unit.version]));
	return {
		before: after,
		after: before.map((unit) => ({ ...unit, version: (now.get(unit.id) ?? unit.version) + 1 })),
		moves: moves.map(({ from, to, how, ...rest }) => ({ ...rest, from: to, to: from, how: backwards[how] })),
		contacts: contacts.map(({ contactId, from, to }) => ({ contactId, from: to, to: from })),
	};
}
