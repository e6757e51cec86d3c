// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedDraft } from "../../../test/invented-draft.ts";
import { reportSource } from "../../../test/report-source.ts";
import { snapshotOf } from "../snapshot-of.ts";
import { differenceOf } from "./report-difference.ts";

const [was, is] = ["2025-03-31", "2026-03-31"];
const steps = reportSource(inventedDraft).contents.steps.length;

const said = fc.record({
	status: fc.constantFrom("planned", "ongoing", "implemented", "not a key"),
	description: fc.constantFrom("Dies.", "Das."),
});
/** What was said of each step before, if anything was, and what is said now, if it is said anew. */
const told = fc.array(fc.record({ before: fc.option(said), now: said, again: fc.boolean() }), {
	minLength: steps,
	maxLength: steps,
});

test("what a report says of itself and what it says beside the report before agree, as long as nobody changes the plan", () => {
	fc.assert(
		fc.property(told, (states) => {
			fc.pre(states.some(({ before }) => before));
			const source = reportSource(inventedDraft);
			const [, ...others] = source.contents.statements;
			expect(others).toHaveLength(steps - 1);
			const statements = source.contents.statements.flatMap((one, at) => {
				const { before, now, again } = states[at] ?? {};
				return [
					...(before ? [{ ...one, ...before, id: `${one.id}-before`, asOf: was }] : []),
					...(before && !again ? [] : [{ ...one, ...now, asOf: is }]),
				];
			});
			const contents = { ...source.contents, statements };
			const before = snapshotOf({ ...source, contents }, { notAfter: was, draft: false, number: 1 });
			const after = snapshotOf({ ...source, contents }, { notAfter: is, since: was, draft: false, number: 2 });
			const difference = differenceOf(before, after);
			// The snapshot counts as added what had not been told before; the difference knows these steps already, without a status.
			const untold = difference.steps.filter((one) => one.before && one.before.step.statedFor === undefined);
			const known = difference.steps.filter((one) => !untold.includes(one));
			expect(untold.length).toBe(after.change?.added);
			expect(known.filter(({ kind }) => kind === "retold")).toHaveLength(after.change?.retold ?? -1);
			const moves = new Map<string, number>();
			for (const { before: from, after: to } of known) {
				const name = `${from?.step.status} > ${to?.step.status}`;
				moves.set(name, (moves.get(name) ?? 0) + 1);
			}
			const ofSnapshot = after.change?.moves.map(({ from, to, count }) => [`${from} > ${to}`, count] as const);
			expect(moves).toEqual(new Map(ofSnapshot));
		}),
	);
});
