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

/** What a unit owes that goes over to another: all of it, that about a step, or what it has from there. */
export type WorkMove = {
	readonly from: string;
	readonly to: string;
	readonly stepId?: string;
	readonly back?: boolean;
};

/**
 * Who goes on with what units owe (pure). A unit that goes over into one other gives it everything; after a split who was asked answers to
 * the end, because the parts have nobody yet who could be asked.
 */
export function workMoves(change: UnitChange): readonly WorkMove[] {
	return [...goingOn(change), ...comingBack(change)];
}

function comingBack({ before, after }: UnitChange): readonly WorkMove[] {
	const was = new Map(before.map((unit) => [unit.id, unit]));
	return after.flatMap(({ id, validUntil }) => {
		const isRevived = validUntil === undefined && was.get(id)?.validUntil !== undefined;
		return isRevived ? (was.get(id)?.successors ?? []).map(({ unitId }) => ({ from: unitId, to: id, back: true })) : [];
	});
}

function goingOn({ before, after, moves, contacts }: UnitChange): readonly WorkMove[] {
	const now = new Map(after.map((unit) => [unit.id, unit]));
	return before.flatMap((unit): readonly WorkMove[] => {
		const from = unit.id;
		const own = moves.filter((move) => move.from === from && move.part === "lead");
		const known = new Set(unit.successors.map(({ unitId }) => unitId));
		const next = (now.get(from)?.successors ?? []).filter(({ unitId }) => !known.has(unitId));
		if (next.length > 1) return [];
		const isEnding = !now.has(from) || (unit.validUntil === undefined && now.get(from)?.validUntil !== undefined);
		const taken = [...next.map(({ unitId }) => unitId), ...own.map(({ to }) => to)];
		const targets = [...new Set([...taken, ...contacts.filter((one) => one.from === from).map(({ to }) => to)])];
		const [only] = targets;
		if (isEnding && only !== undefined && targets.length === 1) return [{ from, to: only }];
		return own.map(({ to, stepId }) => ({ from, to, stepId }));
	});
}
