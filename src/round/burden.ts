// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Contribution } from "./contribution.ts";

type Request = { readonly unitId: string; readonly kind: "invitation" | "reminder"; readonly requestedAt: Date };

/** What a round asked of people, and what came of it. */
export type Burden = {
	/** Answers that were asked for, and units that were asked. */
	readonly asked: number;
	readonly units: number;
	readonly answered: number;
	/** Answered by saying that nothing has changed. */
	readonly unchanged: number;
	/** Units that answered nothing at all. */
	readonly silentUnits: readonly string[];
	readonly invitations: number;
	readonly reminders: number;
	/** Half of the units had answered everything so many days after they were first asked; undefined where none has. */
	readonly medianDays?: number;
};

const dayLength = 86_400_000;

const isAnswered = ({ state }: Contribution): boolean => state === "submitted" || state === "accepted";

/** Reckons up a round (pure). */
export function burdenOf(contributions: readonly Contribution[], requests: readonly Request[]): Burden {
	const byUnit = Map.groupBy(contributions, ({ unitId }) => unitId);
	const answered = contributions.filter(isAnswered);
	const medianDays = median([...byUnit].flatMap(([unitId, own]) => daysToAnswer(unitId, own, requests)));
	return {
		...{ asked: contributions.length, units: byUnit.size, answered: answered.length },
		unchanged: answered.filter(({ unchanged }) => unchanged).length,
		silentUnits: [...byUnit].filter(([, own]) => !own.some(isAnswered)).map(([unitId]) => unitId),
		invitations: requests.filter(({ kind }) => kind === "invitation").length,
		reminders: requests.filter(({ kind }) => kind === "reminder").length,
		...(medianDays !== undefined && { medianDays }),
	};
}

/** Whole days from the first time that a unit was asked to its last answer; nothing where it is not through. */
function daysToAnswer(unitId: string, own: readonly Contribution[], requests: readonly Request[]): readonly number[] {
	const asked = requests.filter((one) => one.unitId === unitId).map(({ requestedAt }) => requestedAt.getTime());
	const answers = own.filter(isAnswered).flatMap(({ submittedAt }) => submittedAt?.getTime() ?? []);
	if (asked.length === 0 || answers.length < own.length) return [];
	return [Math.max(0, Math.floor((Math.max(...answers) - Math.min(...asked)) / dayLength))];
}

function median(numbers: readonly number[]): number | undefined {
	const inOrder = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(inOrder.length / 2);
	const [low, high] = [inOrder[inOrder.length % 2 === 0 ? middle - 1 : middle], inOrder[middle]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
