// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenedTestRound, openTestRound } from "../../../test/opened-round.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { saveContribution } from "./save-contribution.ts";

let register: TestRegister;
let opened: OpenedTestRound;

beforeAll(async () => {
	register = await openTestRegister();
	opened = await openTestRound(register);
});
afterAll(() => register.close());

const contributor = async (code: string) => {
	const grants = [{ role: "contributor" as const, unitId: opened.unitIdOf(code) }];
	return register.contextFor((await signInAs(register, register.municipality, grants)).actor, register.municipality);
};

const ofUnit = (code: string) => {
	const found = opened.contributions.find(({ unitId }) => unitId === opened.unitIdOf(code));
	if (!found) throw new Error(`Unit ${code} is asked nothing.`);
	return found;
};

const answer = { status: "implemented", description: "Der Treff ist eröffnet.", unchanged: false };

describe("saving an answer as it is typed", () => {
	test("one is asked per step and leading unit", () => {
		const asked = opened.contributions.map(({ unitId }) => unitId);
		expect(asked.filter((id) => id === opened.unitIdOf("50"))).toHaveLength(2);
		expect(asked.filter((id) => id === opened.unitIdOf("51"))).toHaveLength(1);
	});

	test("the unit saves its own, step by step, and two versions never overwrite each other", async () => {
		const { id: contribution } = ofUnit("51");
		const context = await contributor("51");
		const saved = await saveContribution(context, { contribution, version: 1, ...answer });
		expect(saved).toMatchObject({ ok: true, contribution: { state: "draft", version: 2, ...answer } });
		const late = await saveContribution(context, { contribution, version: 1, ...answer, description: "Noch nicht." });
		expect(late).toMatchObject({ ok: false, problem: { kind: "stale", now: { description: answer.description } } });
	});

	test("another unit, a coordinator and a visitor do not", async () => {
		const input = { contribution: ofUnit("50").id, version: 1, ...answer };
		expect(await saveContribution(await contributor("51"), input)).toMatchObject({ problem: { kind: "not-found" } });
		const { actor } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
		const context = register.contextFor(actor, register.municipality);
		expect(await saveContribution(context, input)).toMatchObject({ problem: { kind: "not-allowed" } });
		const visitor = register.contextFor({ kind: "anonymous" }, register.municipality);
		expect(await saveContribution(visitor, input)).toMatchObject({ problem: { kind: "sign-in-needed" } });
	});

	test("a status that the plan does not have is refused", async () => {
		const input = { contribution: ofUnit("50").id, version: 1, ...answer, status: "fertig" };
		expect(await saveContribution(await contributor("50"), input)).toMatchObject({
			problem: { kind: "status-unknown" },
		});
	});
});
