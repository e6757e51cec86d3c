// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeEach, expect, test } from "vitest";
import { type OpenedTestRound, openTestRound } from "../../test/opened-round.ts";
import { openTestRegister, type TestRegister } from "../../test/register.ts";
import { type Actor, operator } from "../access/actor.ts";
import { findAccountByEmail } from "../store/account-repository.ts";
import { listContributions } from "../store/contribution-repository.ts";
import { listGrants } from "../store/grant-repository.ts";
import { lastUnitEvent } from "../store/unit-event-repository.ts";
import { mergeUnits } from "./merge-units.ts";
import { saveContribution } from "./round/save-contribution.ts";
import { today } from "./today.ts";
import { undoUnitChange } from "./undo-unit-change.ts";

const registers: TestRegister[] = [];
let register: TestRegister;
let round: OpenedTestRound;
beforeEach(async () => {
	register = await openTestRegister();
	registers.push(register);
	round = await openTestRound(register);
});
afterAll(() => Promise.all(registers.map((one) => one.close())));

const operate = () => register.contextFor(operator, register.municipality);

/** Somebody who was invited as a contact, with what they may do now. */
async function contactOf(code: string) {
	const { municipality, store } = register;
	const { account, grants } = await store.read(municipality.id, async (db) => {
		const found = await findAccountByEmail(db, `${code}@example.org`);
		return { account: found, grants: await listGrants(db, found?.id) };
	});
	const actor: Actor = {
		kind: "account",
		accountId: account?.id ?? "",
		municipalityId: municipality.id,
		name: code,
		grants,
	};
	return register.contextFor(actor, municipality);
}

const contributions = () =>
	register.store.read(register.municipality.id, (db) => listContributions(db, round.round.id));

const third = () => round.contributions.find(({ unitId }) => unitId === round.unitIdOf("51"))?.id ?? "";

async function write(code: string, description: string) {
	const found = (await contributions()).find(({ id }) => id === third());
	const input = { contribution: third(), version: found?.version ?? 0, status: "", description, unchanged: false };
	return (await saveContribution(await contactOf(code), input)).ok;
}

const merge = (onDay?: string) => {
	const [unit, others] = [round.unitIdOf("50"), [round.unitIdOf("51")]];
	return mergeUnits(operate(), { unit, others, versions: new Map(), ...(onDay && { onDay }) });
};

test("what a unit owes goes over when it is merged with another, and who was asked can go on; undone, it comes back", async () => {
	expect(await write("51", "Angefangen.")).toBe(true);
	expect(await merge(today(register.now()))).toEqual({ ok: true, unit: round.unitIdOf("50") });
	const moved = (await contributions()).find(({ id }) => id === third());
	expect(moved).toMatchObject({
		...{ unitId: round.unitIdOf("50"), handedFromUnitId: round.unitIdOf("51") },
		...{ description: "Angefangen.", state: "draft" },
	});
	expect(await write("51", "Weitergeschrieben.")).toBe(true);
	expect(await write("50", "Von der neuen Stelle.")).toBe(true);
	const unit = round.unitIdOf("50");
	const last = await register.store.read(register.municipality.id, (db) => lastUnitEvent(db, unit));
	expect(await undoUnitChange(operate(), { unit, sequence: last?.sequence ?? 0 })).toMatchObject({ ok: true });
	const back = (await contributions()).find(({ id }) => id === third());
	expect(back).toMatchObject({ unitId: round.unitIdOf("51"), description: "Von der neuen Stelle." });
	expect(back).not.toHaveProperty("handedFromUnitId");
	expect([await write("51", "Wieder hier."), await write("50", "Nicht mehr.")]).toEqual([true, false]);
});

test("a unit that a round asked does not vanish as a spelling", async () => {
	expect(await merge()).toEqual({ ok: false, problem: { kind: "asked" } });
	expect(await contributions()).toEqual(round.contributions);
});
