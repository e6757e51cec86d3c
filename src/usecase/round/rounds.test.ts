// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainLetters as letters } from "../../../test/plain-letters.ts";
import { addPlanOfSteps, type SomeStep } from "../../../test/plan-of-steps.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { operator } from "../../access/actor.ts";
import { addDays, type IsoDate } from "../../plan/period.ts";
import { listAccounts } from "../../store/account-repository.ts";
import { replaceContacts } from "../../store/contact-repository.ts";
import { listContributions, updateContribution } from "../../store/contribution-repository.ts";
import { addDelegate } from "../../store/delegate-repository.ts";
import { insertNote } from "../../store/note-repository.ts";
import { listUnits } from "../../store/unit-repository.ts";
import type { Context } from "../context.ts";
import { editUnit } from "../edit-unit.ts";
import { today } from "../today.ts";
import { answerQuestion } from "./answer-question.ts";
import { assignContributions } from "./assign-contributions.ts";
import { beginStage } from "./begin-stage.ts";
import { editRound } from "./edit-round.ts";
import { cancelRound, closeRound, reopenRound } from "./move-round.ts";
import { openRound } from "./open-round.ts";
import { planRound } from "./plan-round.ts";
import { previewRound } from "./preview-round.ts";
import { remindUnits } from "./remind-units.ts";
import { roundJob } from "./round-job.ts";
import { settleContributions } from "./settle-contributions.ts";
import { showBoard } from "./show-board.ts";
import { showBurden } from "./show-burden.ts";

let register: TestRegister;
let moment = Date.parse("2026-09-01T08:00:00Z");
beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date(moment) });
});
afterAll(() => register.close());

let count = 0;
let address: { readonly plan: string; readonly asOf: IsoDate };
let context: Context;
let unitIdOf: (code: string) => string;

const steps: readonly SomeStep[] = [
	{ responsibility: ["50 (federführend)", "51"] },
	{ responsibility: ["50 (federführend)", "Verein Brücke"] },
	{ responsibility: ["51 (federführend)"] },
	{ responsibility: ["67 (federführend)"] },
];

const contactsOf: Readonly<Record<string, string>> = {
	"50": "amt@example.org",
	"51": "Amt@example.org",
	"67": "gruen@example.org",
	"Verein Brücke": "bruecke@verein.example",
};

async function nameContacts(): Promise<void> {
	const { store, municipality, newId } = register;
	const { all } = await store.write(municipality.id, async (db) => {
		const found = await listUnits(db);
		for (const unit of found) {
			const email = contactsOf[unit.code] ?? contactsOf[unit.name];
			const contact = { id: newId(), kind: "mailbox" as const, name: "Postfach", email: email ?? "" };
			await replaceContacts(db, unit.id, email ? [contact] : []);
		}
		return { ok: true, all: found };
	});
	unitIdOf = (code) => all.find((unit) => unit.code === code || unit.name === code)?.id ?? "";
}

const day = () => today(register.now());
const later = (days: number) => {
	moment += days * 86_400_000;
};

/** A plan with a round that is planned and due in four weeks. */
async function plannedRound(terms: Partial<Parameters<typeof planRound>[1]["written"]> = {}) {
	const slug = `plan-${++count}`;
	await addPlanOfSteps(register, { slug, steps });
	await nameContacts();
	const written = {
		asOf: "2026-06-30",
		dueOn: addDays(day(), 28),
		graceDays: 3,
		invitation: "",
		remindOn: [-7, -1, 3],
	};
	const none = { partnersUntil: null, divisionsUntil: null };
	const planned = await planRound(context, { plan: slug, written: { ...written, ...none, ...terms } });
	if (!planned.ok) throw new Error(planned.problem.kind);
	address = { plan: slug, asOf: planned.round.asOf };
	return planned.round;
}

async function openedRound(terms: Parameters<typeof plannedRound>[0] = {}) {
	await plannedRound(terms);
	const opened = await openRound(context, { ...address, version: 1, letters });
	if (!opened.ok) throw new Error(opened.problem.kind);
	return opened.round;
}

/** What stands in the outbox about the round, oldest first. */
async function mails(): Promise<
	readonly { readonly recipient: string; readonly subject: string; readonly text: string }[]
> {
	const { rows } = await register.database.ownerPool.query(
		"SELECT recipient, subject, text, calendar FROM planstand.mail WHERE subject LIKE '%' || $1 ORDER BY created_at, recipient",
		[address.plan],
	);
	return rows;
}

const remindersTo = async (recipient: string) =>
	(await mails()).filter((mail) => mail.recipient === recipient && mail.subject.startsWith("reminder"));

const work = () => roundJob(letters).run(register);

async function contributions() {
	const { rows } = await register.database.ownerPool.query<{ id: string }>(
		"SELECT r.id FROM planstand.round r JOIN planstand.plan p ON p.id = r.plan_id WHERE p.slug = $1 ORDER BY r.created_at DESC",
		[address.plan],
	);
	return register.store.read(register.municipality.id, (db) => listContributions(db, rows[0]?.id ?? ""));
}

/** Hands in all that a unit was asked. */
async function answer(code: string, unchanged = false): Promise<void> {
	const own = (await contributions()).filter(({ unitId }) => unitId === unitIdOf(code));
	const at = register.now();
	await register.store.write(register.municipality.id, async (db) => {
		for (const one of own) {
			await updateContribution(db, { ...one, state: "submitted", unchanged, savedAt: at, submittedAt: at });
		}
		return { ok: true };
	});
}

beforeEach(async () => {
	const { actor } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	context = register.contextFor(actor, register.municipality);
});

describe("planning", () => {
	test("one round of a plan runs at a time, and a reporting date has one round", async () => {
		const round = await plannedRound();
		const written = { asOf: "2026-03-31", dueOn: addDays(day(), 28), graceDays: 0, invitation: "", remindOn: [] };
		const all = { ...written, partnersUntil: null, divisionsUntil: null };
		const second = await planRound(context, { plan: address.plan, written: all });
		expect(second).toMatchObject({ ok: false, problem: { kind: "running", round: { id: round.id } } });
		const late = await editRound(context, { ...address, version: 7, written: all });
		expect(late).toMatchObject({ problem: { kind: "stale" } });
		const wrong = await editRound(context, { ...address, version: 1, written: { ...all, dueOn: "2020-01-01" } });
		expect(wrong).toMatchObject({ problem: { kind: "terms", problems: [{ field: "dueOn", kind: "past" }] } });
		expect(await editRound(context, { ...address, version: 1, written: all })).toMatchObject({ ok: true });
	});

	test("the preview says who is asked what, what is missing and how many mails go out, and sends nothing", async () => {
		await plannedRound();
		const { store, municipality } = register;
		await store.write(municipality.id, async (db) => {
			await replaceContacts(db, unitIdOf("67"), []);
			return { ok: true };
		});
		const before = register.queries.length;
		const preview = await previewRound(context, address);
		expect(register.queries.length - before).toBeLessThanOrEqual(12);
		if (!preview.ok) throw new Error(preview.problem.kind);
		expect(preview.loads.map(({ unit, steps: own }) => [unit.code, own.length])).toEqual([
			...[
				["50", 2],
				["51", 1],
				["67", 1],
			],
		]);
		expect(preview.gaps.withoutContact.map(({ unit }) => unit.code)).toEqual(["67"]);
		// 50 and 51 share one mailbox.
		expect([preview.asked, preview.mails]).toEqual([4, 1]);
		expect(await mails()).toEqual([]);
	});
});

describe("opening", () => {
	test("asks each step and leading unit once, and each person by one mail for all their units", async () => {
		await openedRound();
		expect(await contributions()).toHaveLength(4);
		const sent = await mails();
		expect(sent.map(({ recipient, subject }) => [recipient, subject.split(" ")[0]])).toEqual([
			["amt@example.org", "invitation"],
			["gruen@example.org", "invitation"],
		]);
		expect(sent[0]?.text).toMatch(/^50[^,]* \(2\), 51[^,]* \(1\) token=/);
		expect(sent[0]).toMatchObject({ calendar: addDays(day(), 28) });
		const again = await openRound(context, { ...address, version: 2, letters });
		expect(again).toMatchObject({ ok: false, problem: { kind: "not-a-draft" } });
		expect(await mails()).toHaveLength(2);
	});

	test("of two who open at once, one does, and nobody is written to twice", async () => {
		await plannedRound();
		const both = await Promise.all([1, 2].map(() => openRound(context, { ...address, version: 1, letters })));
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await contributions()).toHaveLength(4);
		expect(await mails()).toHaveLength(2);
	});

	test("the link leads to the round and carries no rights; only its hash is kept", async () => {
		const round = await openedRound();
		const token = /token=(\S+)/.exec((await mails())[0]?.text ?? "")?.[1] ?? "";
		expect(Buffer.from(token, "base64url").length).toBeGreaterThanOrEqual(16);
		const { rows } = await register.database.ownerPool.query(
			"SELECT purpose, round_id, code_hash, expires_at, row_to_json(l)::text AS all FROM planstand.sign_in_link l WHERE round_id = $1",
			[round.id],
		);
		expect(rows).toHaveLength(2);
		expect(rows[0]).toMatchObject({ purpose: "invitation", code_hash: null });
		expect(rows.some(({ all }) => all.includes(token))).toBe(false);
		expect(today(new Date(rows[0].expires_at.getTime() - 3_600_001))).toBe(addDays(round.dueOn, 3));
	});
});

describe("contacts", () => {
	test("a main contact may answer for the unit, until somebody else is asked: then not even once more", async () => {
		await openedRound();
		const grantsOf = async () => {
			const { rows } = await register.database.ownerPool.query<{ role: string }>(
				`SELECT g.role FROM planstand.role_grant g JOIN planstand.account a ON a.id = g.account_id
				WHERE a.email = 'gruen@example.org' AND g.unit_id = $1 AND g.from_contact`,
				[unitIdOf("67")],
			);
			return rows.map(({ role }) => role);
		};
		expect(await grantsOf()).toEqual(["contributor"]);
		const unit = (await register.store.read(register.municipality.id, listUnits)).find(({ code }) => code === "67");
		if (!unit) throw new Error("The unit is missing.");
		const kept = { unit: unit.id, code: "67", name: unit.name, aliases: [], internal: true };
		const contact = (email: string) => ({ kind: "person" as const, name: "", email });
		const same = [contact("neu@example.org"), contact("Gruen@example.org")];
		expect(await editUnit(context, { ...kept, version: unit.version, contacts: same })).toMatchObject({ ok: true });
		expect(await grantsOf()).toEqual(["contributor"]);
		const other = { ...kept, version: unit.version + 1, contacts: [contact("neu@example.org")] };
		expect(await editUnit(context, other)).toMatchObject({ ok: true });
		expect(await grantsOf()).toEqual([]);
		const invited = await remindUnits(context, { ...address, kind: "invitation", unit: unit.id, letters });
		expect(invited).toMatchObject({ ok: true, mails: 1 });
		expect((await mails()).map(({ recipient }) => recipient)).toContain("neu@example.org");
	});

	test("many rounds make one account of an address", async () => {
		await openedRound();
		const accounts = await register.store.read(register.municipality.id, listAccounts);
		expect(accounts.filter(({ email }) => email === "amt@example.org")).toHaveLength(1);
	});
});

describe("reminding", () => {
	test("by hand: each person once a day, and only who owes something", async () => {
		await openedRound();
		await answer("67");
		later(2);
		const first = await remindUnits(context, { ...address, kind: "reminder", letters });
		expect(first).toMatchObject({ ok: true, mails: 1, already: 0 });
		const second = await remindUnits(context, { ...address, kind: "reminder", letters });
		expect(second).toMatchObject({ ok: true, mails: 0, already: 2 });
		expect(await remindersTo("gruen@example.org")).toEqual([]);
		later(1);
		await answer("50");
		expect(await remindUnits(context, { ...address, kind: "reminder", letters })).toMatchObject({ mails: 1 });
		expect((await remindersTo("amt@example.org"))[1]?.text).toMatch(/^51[^,]*token/);
	});

	test("by itself: on each of its days once, however often and by however many it is tried", async () => {
		const round = await openedRound();
		await work();
		expect(await remindersTo("gruen@example.org")).toEqual([]);
		for (const [at, offset] of round.remindOn.entries()) {
			moment = Date.parse(`${addDays(round.dueOn, offset)}T05:00:00Z`);
			await Promise.all([work(), work(), work()]);
			await work();
			expect(await remindersTo("gruen@example.org")).toHaveLength(at + 1);
		}
		later(1);
		await work();
		expect(await remindersTo("gruen@example.org")).toHaveLength(3);
	});

	test("partners are reminded before their own last day", async () => {
		await openedRound({ partnersUntil: addDays(day(), 10) });
		later(9);
		await Promise.all([work(), work()]);
		expect(await remindersTo("bruecke@verein.example")).toHaveLength(1);
		expect((await mails()).filter(({ subject }) => subject.startsWith("reminder lead"))).toEqual([]);
	});

	test("a colleague to whom an answer was handed over is reminded of it, until it is given", async () => {
		await openedRound();
		const { accountId } = await signInAs(register, register.municipality, []);
		const [first] = (await contributions()).filter(({ unitId }) => unitId === unitIdOf("67"));
		const at = register.now();
		await register.store.write(register.municipality.id, async (db) => {
			await addDelegate(db, { contributionId: first?.id ?? "", accountId, by: accountId, at });
			return { ok: true };
		});
		later(2);
		const asked = await remindUnits(context, { ...address, kind: "reminder", unit: unitIdOf("67"), letters });
		expect(asked).toMatchObject({ ok: true, mails: 2, units: [unitIdOf("67")] });
		await answer("67");
		later(1);
		await remindUnits(context, { ...address, kind: "reminder", letters });
		const told = (await mails()).filter(({ subject, text }) => subject.startsWith("reminder") && text.startsWith("67"));
		expect(told.map(({ text }) => text.replace(/ token=.*/, ""))).toEqual(["67 (1)", "67 (1)"]);
	});

	test("after sleep one reminder stands for all that were missed; who answered gets none", async () => {
		const round = await openedRound();
		await answer("50");
		await answer("51");
		moment = Date.parse(`${round.dueOn}T05:00:00Z`);
		await work();
		expect(await remindersTo("gruen@example.org")).toHaveLength(1);
		expect(await remindersTo("amt@example.org")).toEqual([]);
	});
});

describe("stages", () => {
	test("partners come first; on the day after theirs the leading units are invited, once", async () => {
		const round = await openedRound({ partnersUntil: addDays(day(), 7) });
		expect(round.stage).toBe("partner");
		expect((await mails()).map(({ recipient, subject }) => [recipient, subject.split(" ")[1]])).toEqual([
			["bruecke@verein.example", "partner"],
		]);
		later(8);
		await Promise.all([work(), work()]);
		await work();
		expect((await mails()).filter(({ subject }) => subject.startsWith("invitation lead"))).toHaveLength(2);
	});

	test("the next stage can begin before its day", async () => {
		await openedRound({ partnersUntil: addDays(day(), 7) });
		const input = { ...address, stage: "lead", version: 2, letters };
		expect(await beginStage(context, { ...input, version: 1 })).toMatchObject({ problem: { kind: "stale" } });
		expect(await beginStage(context, input)).toMatchObject({ ok: true, mails: 2 });
		expect(await beginStage(context, input)).toMatchObject({ problem: { kind: "no-such-stage" } });
		later(8);
		await work();
		expect((await mails()).filter(({ subject }) => subject.startsWith("invitation lead"))).toHaveLength(2);
	});
});

describe("the board", () => {
	test("says how far everybody is, in as many queries however many take part", async () => {
		await openedRound();
		await answer("67");
		const before = register.queries.length;
		const board = await showBoard(context, address);
		expect(register.queries.length - before).toBeLessThanOrEqual(12);
		if (!board.ok) throw new Error(board.problem.kind);
		expect(board.units.map(({ unit, state, answered, asked }) => [unit.code, state, answered, asked])).toEqual([
			["50", "silent", 0, 2],
			["51", "silent", 0, 1],
			["67", "answered", 1, 1],
		]);
	});

	test("an answer to a question goes to who asked, and nobody else's contribution can be named", async () => {
		await openedRound();
		const [contribution] = await contributions();
		const accounts = await register.store.read(register.municipality.id, listAccounts);
		const asker = accounts.find(({ email }) => email === "amt@example.org");
		if (!contribution || !asker) throw new Error("Nobody can ask.");
		const question = {
			id: register.newId(),
			contributionId: contribution.id,
			kind: "question",
			text: "Warum?",
		} as const;
		await register.store.write(register.municipality.id, async (db) => {
			await insertNote(db, { ...question, writtenBy: asker.id, writtenAt: register.now() });
			return { ok: true };
		});
		const input = { ...address, contribution: contribution.id, text: "Darum.", letters };
		expect(await answerQuestion(context, { ...input, text: " " })).toMatchObject({ problem: { kind: "text-missing" } });
		expect(await answerQuestion(context, input)).toMatchObject({ ok: true, mailed: true });
		const { rows } = await register.database.ownerPool.query(
			"SELECT recipient FROM planstand.mail WHERE kind = 'answer' AND subject = 'Warum?'",
		);
		expect(rows).toEqual([{ recipient: "amt@example.org" }]);
		await openedRound();
		const elsewhere = { ...input, ...address };
		expect(await answerQuestion(context, elsewhere)).toMatchObject({ problem: { kind: "not-found" } });
	});

	test("another unit can be asked instead, as long as nobody has answered", async () => {
		await openedRound();
		const own = (await contributions()).filter(({ unitId }) => unitId === unitIdOf("67"));
		const input = { ...address, contributions: own.map(({ id }) => id), to: unitIdOf("51"), letters };
		expect(await assignContributions(context, { ...input, contributions: [] })).toMatchObject({
			problem: { kind: "nothing-chosen" },
		});
		later(1);
		expect(await assignContributions(context, input)).toMatchObject({ ok: true, mails: 1 });
		const [moved] = (await contributions()).filter(({ id }) => id === own[0]?.id);
		expect(moved).toMatchObject({ unitId: unitIdOf("51"), handedFromUnitId: unitIdOf("67"), state: "asked" });
		await answer("51");
		const back = { ...input, to: unitIdOf("67") };
		expect(await assignContributions(context, back)).toMatchObject({ problem: { kind: "handed-in" } });
	});
});

describe("the end", () => {
	test("closed, what is missing is settled; reopened, units can answer again until another day", async () => {
		await openedRound();
		await answer("67");
		expect(await settleContributions(context, address)).toMatchObject({ problem: { kind: "still-open" } });
		expect(await closeRound(context, { ...address, version: 2 })).toMatchObject({ ok: true });
		expect(await remindUnits(context, { ...address, kind: "reminder", letters })).toMatchObject({
			problem: { kind: "over" },
		});
		expect(await settleContributions(context, { ...address, unit: unitIdOf("51") })).toMatchObject({ settled: 1 });
		expect(await settleContributions(context, address)).toMatchObject({ settled: 2 });
		const states = (await contributions()).map(({ state }) => state).toSorted();
		expect(states).toEqual(["silent", "silent", "silent", "submitted"]);
		const past = { ...address, version: 3, dueOn: addDays(day(), -1), letters };
		expect(await reopenRound(context, past)).toMatchObject({ problem: { kind: "due-past" } });
		const again = await reopenRound(context, { ...past, dueOn: addDays(day(), 14) });
		expect(again).toMatchObject({ ok: true, mails: 0, round: { state: "open", dueOn: addDays(day(), 14) } });
	});

	test("reopened on the day it was opened and closed, everybody who owes something hears of the new day", async () => {
		await openedRound();
		await answer("67");
		await closeRound(context, { ...address, version: 2 });
		const dueOn = addDays(day(), 40);
		const again = await reopenRound(context, { ...address, version: 3, dueOn, letters });
		expect(again).toMatchObject({ ok: true, mails: 1 });
		const told = (await mails()).filter(({ subject }) => subject.startsWith("reopened"));
		expect(told).toMatchObject([{ recipient: "amt@example.org", calendar: dueOn }]);
	});

	test("what has not gone out when a round ends does not go out", async () => {
		const round = await openedRound();
		const states = async () => {
			const sql = "SELECT state, text FROM planstand.mail WHERE round_id = $1";
			return (await register.database.ownerPool.query(sql, [round.id])).rows;
		};
		expect((await states()).map(({ state }) => state)).toEqual(["waiting", "waiting"]);
		await cancelRound(context, { ...address, version: 2 });
		const withdrawn = { state: "withdrawn", text: "" };
		expect(await states()).toEqual([withdrawn, withdrawn]);
	});

	test("given up, it is there for nobody, its links lead nowhere, and the reporting date is free", async () => {
		const round = await openedRound();
		expect(await cancelRound(context, { ...address, version: 2 })).toMatchObject({ ok: true });
		expect(await showBoard(context, address)).toMatchObject({ problem: { kind: "not-found" } });
		const { rows } = await register.database.ownerPool.query("SELECT FROM planstand.sign_in_link WHERE round_id = $1", [
			round.id,
		]);
		expect(rows).toEqual([]);
		const none = { partnersUntil: null, divisionsUntil: null };
		const terms = { asOf: round.asOf, dueOn: addDays(day(), 9), graceDays: 0, invitation: "", remindOn: [], ...none };
		expect(await planRound(context, { plan: address.plan, written: terms })).toMatchObject({ ok: true });
	});

	test("what it cost is reckoned up", async () => {
		await openedRound();
		later(3);
		await answer("67", true);
		await remindUnits(context, { ...address, kind: "reminder", letters });
		const shown = await showBurden(context, address);
		expect(shown).toMatchObject({
			ok: true,
			burden: { asked: 4, units: 3, answered: 1, unchanged: 1, invitations: 3, reminders: 2, medianDays: 3 },
		});
	});
});

test("what is done is in the log, by whom", async () => {
	await openedRound();
	await closeRound(register.contextFor(operator, register.municipality), { ...address, version: 2 });
	const { rows } = await register.database.ownerPool.query(
		`SELECT e.action, e.actor FROM planstand.event e JOIN planstand.plan p ON p.id = e.plan_id
		WHERE p.slug = $1 AND e.subject_kind = 'round' ORDER BY e.sequence`,
		[address.plan],
	);
	const by = context.actor.kind === "account" ? `account:${context.actor.accountId}` : "";
	expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
		["plan-round", by],
		["open-round", by],
		["close-round", "operator"],
	]);
});
