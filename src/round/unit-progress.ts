// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Contribution } from "./contribution.ts";
import { isOwed } from "./contribution-state.ts";

/** How a unit stands: everything answered, something done, nothing seen. `settled`: closed without an answer. */
export type UnitState = "answered" | "begun" | "silent" | "settled";

export type UnitProgress = {
	readonly unitId: string;
	/** How many answers it is asked for, and how many it has given. */
	readonly asked: number;
	readonly answered: number;
	/** How many were given back and wait for it. */
	readonly returned: number;
	/** How many it still owes. */
	readonly owed: number;
	readonly state: UnitState;
	/** When it last opened, wrote or handed in something. */
	readonly lastSign?: Date;
	/** Its contributions whose last question nobody has answered. */
	readonly openQuestions: readonly string[];
};

type SaidNote = { readonly contributionId: string; readonly kind: string };

/** The contributions whose newest question has no answer; `notes` are in the order in which they were written (pure). */
export function openQuestions(notes: readonly SaidNote[]): ReadonlySet<string> {
	const open = new Set<string>();
	for (const { contributionId, kind } of notes) {
		if (kind === "question") open.add(contributionId);
		if (kind === "answer") open.delete(contributionId);
	}
	return open;
}

/** How far each asked unit is (pure). */
export function progressOf(
	contributions: readonly Contribution[],
	notes: readonly SaidNote[],
): readonly UnitProgress[] {
	const open = openQuestions(notes);
	return [...Map.groupBy(contributions, ({ unitId }) => unitId)].map(([unitId, own]) =>
		progressOfUnit(unitId, own, open),
	);
}

function progressOfUnit(unitId: string, own: readonly Contribution[], open: ReadonlySet<string>): UnitProgress {
	const signs = own.flatMap(({ openedAt, savedAt, submittedAt }) =>
		[openedAt ?? [], savedAt ?? [], submittedAt ?? []].flat(),
	);
	const lastSign = signs.reduce<Date | undefined>((last, one) => (last && last > one ? last : one), undefined);
	const answered = own.filter(({ state }) => state === "submitted" || state === "accepted").length;
	const owed = own.filter(({ state }) => isOwed(state)).length;
	return {
		...{ unitId, asked: own.length, answered, owed },
		returned: own.filter(({ state }) => state === "returned").length,
		state: stateOf({ owed, answered, lives: lastSign !== undefined }),
		...(lastSign && { lastSign }),
		openQuestions: own.filter(({ id }) => open.has(id)).map(({ id }) => id),
	};
}

function stateOf({ owed, answered, lives }: { owed: number; answered: number; lives: boolean }): UnitState {
	if (owed > 0) return lives ? "begun" : "silent";
	return answered > 0 ? "answered" : "settled";
}

/** The numbers of a round's first sentence (pure). */
export function countUnits(units: readonly UnitProgress[]) {
	const count = (state: UnitState) => units.filter((unit) => unit.state === state).length;
	return {
		...{ all: units.length, answered: count("answered"), begun: count("begun"), silent: count("silent") },
		...{ settled: count("settled"), asking: units.filter((unit) => unit.openQuestions.length > 0).length },
		owing: units.filter(({ owed }) => owed > 0).length,
	};
}
