// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AnsweredTestRound, answeredRound, type RoundPerson } from "../../../test/answered-round.ts";
import { rowsOf } from "../../../test/edited-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { operator } from "../../access/actor.ts";
import type { Contribution } from "../../round/contribution.ts";
import { insertApprovals } from "../../store/approval-repository.ts";
import { findContribution, updateContribution } from "../../store/contribution-repository.ts";
import { verifyLog } from "../audit/verify-log.ts";
import { editStatement } from "../edit-statement.ts";
import { showHistory } from "../show-history.ts";
import { undoChange } from "../undo-change.ts";
import { acceptContribution } from "./accept-contribution.ts";
import { approveFields } from "./approve-fields.ts";
import { editContribution } from "./edit-contribution.ts";
import { mergeAnswers } from "./merge-answers.ts";
import { openApproval } from "./open-approval.ts";
import { reopenContribution } from "./reopen-contribution.ts";
import { sendBackContribution } from "./return-contribution.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const before = { status: "ongoing", statusText: "laufend", description: "Der Treff ist an zwei Tagen offen." };
const lead = (...codes: string[]) => ({ responsibility: codes.map((code) => `${code} (federführend)`), ...before });
const said = { status: "implemented", description: "Der Treff hat jetzt an fünf Tagen geöffnet." };

const accept = async ({ address, coordinator, find }: AnsweredTestRound, { id }: Contribution) => {
	const input = { ...address, contribution: id, version: (await find(id)).version };
	const accepted = await acceptContribution(coordinator.context, input);
	if (!accepted.ok) throw new Error(accepted.problem.kind);
	return accepted.contribution;
};

/** A closed round whose first answers are accepted; the others stay silent. */
async function closed(slug: string, steps: readonly ReturnType<typeof lead>[], answers: readonly (typeof said)[]) {
	const round = await answeredRound(register, { slug, steps });
	for (const [at, answer] of answers.entries()) {
		const asked = round.contributions[at];
		if (asked) await accept(round, await round.handIn(asked, answer));
	}
	await round.closeRound();
	return round;
}

const fieldsOf = async ({ address }: AnsweredTestRound, { context }: RoundPerson) => {
	const opened = await openApproval(context, address);
	if (!opened.ok) throw new Error(opened.problem.kind);
	return opened.fields;
};

/** Approves everything as somebody sees it. */
const approveAll = async (round: AnsweredTestRound, person: RoundPerson = round.approver) => {
	const fields = (await fieldsOf(round, person)).map(({ key, seen }) => ({ key, seen }));
	return approveFields(person.context, { ...round.address, fields });
};

const statementsAt = async ({ address }: AnsweredTestRound) =>
	(await rowsOf(register, address.plan)).statement.filter(({ asOf }) => asOf === address.asOf);

test("approving makes statements of what was accepted; who is silent keeps the last one", async () => {
	const round = await closed("freigabe", [lead("50"), lead("51"), lead("50")], [said, { ...before }]);
	const [field] = await fieldsOf(round, round.approver);
	expect(field).toMatchObject({ blockers: [], ownText: false, approval: undefined });
	expect(await approveAll(round)).toMatchObject({ ok: true });
	const statements = await statementsAt(round);
	const stated = statements.map(({ status, statusText, description }) => ({ status, statusText, description }));
	expect(stated).toContainEqual({ ...said, statusText: "Die Maßnahme(n) ist/sind umgesetzt." });
	expect(stated).toContainEqual(before);
	expect(statements).toHaveLength(2);
	const after = await openApproval(round.approver.context, round.address);
	expect(after).toMatchObject({ review: { round: { state: "approved" }, plan: { asOf: round.address.asOf } } });
	expect(after.ok && after.fields[0]?.approval).toMatchObject({
		approvedBy: round.approver.accountId,
		sha256: field?.sha256,
	});
	expect(await approveAll(round)).toMatchObject({ ok: false, problem: { kind: "not-ready" } });
});

test("an approval is told in the history and never taken back", async () => {
	const round = await closed("verlauf", [lead("50")], [said]);
	const approved = await approveAll(round);
	if (!approved.ok || approved.event === undefined) throw new Error("Nothing was approved.");
	const undone = await undoChange(register.contextFor(operator, register.municipality), {
		...{ plan: round.address.plan, event: approved.event },
	});
	expect(undone).toMatchObject({ ok: false, problem: { kind: "approved" } });
	const history = await showHistory(round.coordinator.context, { plan: round.address.plan });
	const actions = history.ok ? history.events.map(({ action }) => action) : [];
	expect(actions).toEqual(expect.arrayContaining(["approve-statements", "approve-field", "approve-round"]));
	const log = await verifyLog(register.contextFor(operator, register.municipality), {});
	expect(log).toMatchObject({ ok: true });
});

test("nothing is approved while something is open, and several answers become one first", async () => {
	const round = await answeredRound(register, { slug: "offen", steps: [lead("50", "51")] });
	const [first, second] = round.contributions;
	if (!first || !second) throw new Error("Two units lead the step.");
	await accept(round, await round.handIn(first, said));
	await round.handIn(second, { ...before });
	await round.closeRound();
	expect((await fieldsOf(round, round.approver))[0]?.blockers[0]?.kind).toBe("open");
	expect(await approveAll(round)).toMatchObject({ problem: { kind: "not-ready" } });
	const accepted = await accept(round, second);
	expect((await fieldsOf(round, round.approver))[0]?.blockers[0]?.kind).toBe("undecided");
	const one = { status: "partial", description: "An einem Ort fertig, am anderen fehlt noch Personal." };
	const merge = { ...round.address, step: first.stepId, version: 0, ...one };
	expect(await mergeAnswers(round.coordinator.context, merge)).toMatchObject({ ok: true });
	expect(await mergeAnswers(round.coordinator.context, merge)).toMatchObject({ problem: { kind: "stale" } });
	const again = { ...round.address, contribution: second.id, version: accepted.version };
	await reopenContribution(round.coordinator.context, again);
	await accept(round, second);
	// What was merged of another answer is no longer what they say.
	expect((await fieldsOf(round, round.approver))[0]?.blockers[0]?.kind).toBe("undecided");
	await mergeAnswers(round.coordinator.context, merge);
	expect(await approveAll(round)).toMatchObject({ ok: true });
	expect(await statementsAt(round)).toMatchObject([one]);
});

test("an open round is not approved", async () => {
	const round = await answeredRound(register, { slug: "laeuft", steps: [lead("50")] });
	const [asked] = round.contributions;
	if (asked) await accept(round, await round.handIn(asked, said));
	expect(await approveAll(round)).toMatchObject({ problem: { kind: "not-ready" } });
});

test("only approvers approve, and they change nothing else of the plan", async () => {
	const round = await closed("rollen", [lead("50")], [said]);
	expect(await approveAll(round, round.coordinator)).toMatchObject({ problem: { kind: "not-allowed" } });
	const { statement, step } = await rowsOf(register, round.address.plan);
	const input = { plan: round.address.plan, step: step[0]?.id ?? "", asOf: "2020-01-01" };
	const edited = await editStatement(round.approver.context, {
		...input,
		status: "",
		statusText: "",
		description: "Neu",
	});
	expect(edited).toMatchObject({ problem: { kind: "not-allowed" } });
	expect((await rowsOf(register, round.address.plan)).statement).toEqual(statement);
});

test("what is approved is what was seen", async () => {
	const round = await closed("gesehen", [lead("50")], [said]);
	const seen = (await fieldsOf(round, round.approver)).map(({ key, seen: hash }) => ({ key, seen: hash }));
	const [one] = round.contributions;
	if (!one) throw new Error("Nothing was asked.");
	const { version } = await round.find(one.id);
	const edit = { ...round.address, contribution: one.id, version, status: "partial", description: "Erst halb." };
	expect(await editContribution(round.coordinator.context, edit)).toMatchObject({ ok: true });
	const late = await approveFields(round.approver.context, { ...round.address, fields: seen });
	expect(late).toMatchObject({ problem: { kind: "stale" } });
	expect(await statementsAt(round)).toEqual([]);
});

test("an approver sends single answers back with a comment", async () => {
	const round = await closed("zurueckgeben", [lead("50")], [said]);
	const [one] = round.contributions;
	if (!one) throw new Error("Nothing was asked.");
	const input = { ...round.address, contribution: one.id, version: (await round.find(one.id)).version };
	const { context } = round.approver;
	expect(await sendBackContribution(context, { ...input, comment: "" })).toMatchObject({
		problem: { kind: "comment-missing" },
	});
	expect(await sendBackContribution(context, { ...input, comment: "Bitte die Zahlen nennen." })).toMatchObject({
		ok: true,
	});
	expect((await round.find(one.id)).state).toBe("submitted");
	expect((await fieldsOf(round, round.approver))[0]?.blockers[0]?.kind).toBe("open");
});

test("a statement that the reporting date has already is replaced in the open, and the log keeps it", async () => {
	const round = await closed("ersetzt", [lead("50")], [said]);
	const { step } = await rowsOf(register, round.address.plan);
	const own = { status: "partial", statusText: "teilweise", description: "Aus dem eingelesenen Bericht." };
	const input = { plan: round.address.plan, step: step[0]?.id ?? "", asOf: round.address.asOf };
	await editStatement(round.coordinator.context, { ...input, ...own });
	const [field] = await fieldsOf(round, round.approver);
	expect(field?.steps[0]?.existing).toMatchObject(own);
	const approved = await approveAll(round);
	expect(approved).toMatchObject({ change: { rows: [{ before: own, after: said }] } });
});

test("no author approves: neither by the use case nor straight at the database", async () => {
	const ways = ["author", "handed-in", "edited", "merged"] as const;
	for (const way of ways) {
		const round = await closed(`vier-augen-${way}`, [lead("50")], [said]);
		const [one] = round.contributions;
		if (!one) throw new Error("Nothing was asked.");
		const { actor, accountId, cookie } = await signInAs(register, register.municipality, [{ role: "approver" }]);
		const writer = { context: register.contextFor(actor, register.municipality), accountId, cookie };
		await writeAs(way, one, accountId);
		expect((await fieldsOf(round, writer))[0]?.ownText).toBe(true);
		expect(await approveAll(round, writer)).toMatchObject({ problem: { kind: "own-text" } });
		await expect(approveAtOnce(round, accountId)).rejects.toThrow("who wrote a text does not approve it");
		expect(await statementsAt(round)).toEqual([]);
		expect(await approveAll(round)).toMatchObject({ ok: true });
	}
});

/** Makes somebody one of those who had a hand in a text, whatever a program would say. */
async function writeAs(way: "author" | "handed-in" | "edited" | "merged", one: Contribution, accountId: string) {
	const statements = {
		author:
			"INSERT INTO planstand.contribution_author SELECT municipality_id, id, $2 FROM planstand.contribution WHERE id = $1",
		"handed-in": "UPDATE planstand.contribution SET submitted_by = $2 WHERE id = $1",
		edited: `UPDATE planstand.contribution SET edited_by = $2, edited_at = now(), edited_status = status,
			edited_description = description WHERE id = $1`,
		merged: `INSERT INTO planstand.merged_answer SELECT municipality_id, round_id, step_id, status, description, $2, now()
			FROM planstand.contribution WHERE id = $1`,
	};
	await register.database.ownerPool.query(statements[way], [one.id, accountId]);
}

const approveAtOnce = async ({ round, plan }: AnsweredTestRound, approvedBy: string) => {
	const { field } = await rowsOf(register, plan.slug);
	const approval = { id: register.newId(), roundId: round.id, approvedBy, approvedAt: register.now(), sha256: "x" };
	return register.store.write(register.municipality.id, async (db) => {
		await insertApprovals(db, [{ ...approval, fieldId: field[0]?.id ?? "" }]);
		return { ok: true };
	});
};

test("what is approved stays, even straight at the database", async () => {
	const round = await closed("bleibt", [lead("50")], [said]);
	await approveAll(round);
	const [one] = round.contributions;
	const change = register.store.write(register.municipality.id, async (db) => {
		const found = await findContribution(db, one?.id ?? "");
		return { ok: found !== undefined && (await updateContribution(db, { ...found, description: "Anders." })) };
	});
	await expect(change).rejects.toThrow("this answer is approved");
	const { version } = await round.find(one?.id ?? "");
	const input = { ...round.address, contribution: one?.id ?? "", version };
	expect(await reopenContribution(round.coordinator.context, input)).toMatchObject({ ok: false });
});
