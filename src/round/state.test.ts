// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type ContributionAction,
	contributionActions,
	contributionStates,
	contributionTransitions,
	isOwed,
	isSettled,
	nextContributionState,
	type Side,
} from "./contribution-state.ts";
import type { RoundState } from "./round.ts";
import { nextRoundState, type RoundAction, roundActions, roundTransitions } from "./round-state.ts";

const sides: readonly Side[] = ["unit", "division", "coordinator", "approver"];
const rounds: readonly RoundState[] = ["draft", "open", "closed", "approved", "cancelled"];

type State = (typeof contributionStates)[number];
type Deed = { readonly by: Side; readonly action: ContributionAction; readonly round: RoundState };

const anyDeed = fc.record({
	by: fc.constantFrom(...sides),
	action: fc.constantFrom<ContributionAction>(...contributionActions),
	round: fc.constantFrom(...rounds),
});

describe("contribution", () => {
	test("no side, action and state has two ends", () => {
		const keys = contributionTransitions.map(({ by, action, from }) => `${by} ${action} ${from}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test("every state is reached, and every action does something", () => {
		const reached = new Set(["asked", ...contributionTransitions.map(({ to }) => to)]);
		expect(contributionStates.filter((state) => !reached.has(state))).toEqual([]);
		const used = new Set(contributionTransitions.map(({ action }) => action));
		expect(contributionActions.filter((action) => !used.has(action))).toEqual([]);
	});

	/** Walks through the table by random deeds; each step is judged. */
	function walk(deeds: readonly Deed[], judge: (step: Deed & { readonly from: State; readonly to: State }) => void) {
		let from: State = "asked";
		for (const deed of deeds) {
			const to = nextContributionState(from, deed);
			if (to === undefined) continue;
			judge({ ...deed, from, to });
			from = to;
		}
	}

	const always = (judge: (step: Deed & { readonly from: State; readonly to: State }) => void) =>
		fc.assert(fc.property(fc.array(anyDeed, { maxLength: 40 }), (deeds) => walk(deeds, judge)));

	test("the unit and its division act while the round is open, the others also while it is reviewed", () => {
		const whileOpen = ["unit", "division"];
		always(({ by, round }) => expect(whileOpen.includes(by) ? ["open"] : ["open", "closed"]).toContain(round));
	});

	test("only the unit hands in, only the coordinator accepts or closes without an answer", () => {
		always(({ by, action, from, to }) => {
			const handsIn = to === "submitted" && isOwed(from);
			if (handsIn) expect([by, action]).toEqual(["unit", "submit"]);
			if (isSettled(to) && !isSettled(from)) expect(by).toBe("coordinator");
			expect(by === "unit" && from === "accepted").toBe(false);
		});
	});
});

describe("round", () => {
	test("what was approved or cancelled stays so", () => {
		for (const action of roundActions) {
			expect(nextRoundState("approved", action)).toBeUndefined();
			expect(nextRoundState("cancelled", action)).toBeUndefined();
		}
	});

	test("it is approved only after it was opened and closed", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom<RoundAction>(...roundActions), { maxLength: 20 }), (actions) => {
				const seen: RoundState[] = ["draft"];
				for (const action of actions) {
					const next = nextRoundState(seen.at(-1) ?? "draft", action);
					if (next) seen.push(next);
				}
				if (seen.includes("approved")) expect(seen).toEqual(expect.arrayContaining(["open", "closed"]));
			}),
		);
	});

	test("no state and action has two ends", () => {
		const keys = roundTransitions.map(({ from, action }) => `${from} ${action}`);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
