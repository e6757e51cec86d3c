// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AnsweredTestRound, answeredRound, type RoundPerson } from "../../../test/answered-round.ts";
import { rowsOf } from "../../../test/edited-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { anyDeed, type Crew, type RoundDeed, type Tried, tryDeed } from "../../../test/round-deeds.ts";
import { operator } from "../../access/actor.ts";
import type { RoleGrant } from "../../access/role.ts";
import { type Answer, answerOf, type Contribution } from "../../round/contribution.ts";
import { outcomeOf } from "../../round/outcome.ts";
import { listApprovals } from "../../store/approval-repository.ts";
import { listContributions } from "../../store/contribution-repository.ts";
import { listMergedAnswers } from "../../store/merged-answer-repository.ts";
import { findRoundById } from "../../store/round-repository.ts";
import { verifyLog } from "../audit/verify-log.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const lead = (...codes: string[]) => ({ responsibility: codes.map((code) => `${code} (federführend)`) });
const steps = [lead("50"), lead("51"), lead("50", "51"), lead("50")];

async function person(...grants: readonly RoleGrant[]): Promise<RoundPerson> {
	const { actor, accountId, cookie } = await signInAs(register, register.municipality, grants);
	return { context: register.contextFor(actor, register.municipality), accountId, cookie };
}

/** A round about two action fields, and a crew in which somebody coordinates and approves at once. */
async function begin(slug: string): Promise<{ readonly round: AnsweredTestRound; readonly crew: Crew }> {
	const round = await answeredRound(register, { slug, steps });
	await register.database.ownerPool.query(
		`UPDATE planstand.measure SET action_field_id = (SELECT f.id FROM planstand.action_field f
			WHERE f.plan_id = measure.plan_id AND f.code = 'W') WHERE plan_id = $1 AND number IN ('B.3', 'B.4')`,
		[round.plan.id],
	);
	const both = await person({ role: "coordinator" }, { role: "approver" });
	const office = async (code: string) => {
		const unitId = round.unitIdOf(code);
		return [unitId, await person({ role: "contributor", unitId })] as const;
	};
	const offices = new Map([await office("50"), await office("51")]);
	return { round, crew: { offices, coordinators: [round.coordinator, both], approvers: [round.approver, both] } };
}

/** All of a round as the database has it. */
const stateOf = ({ round }: AnsweredTestRound) =>
	register.store.read(register.municipality.id, async (db) => ({
		contributions: await listContributions(db, round.id),
		merged: await listMergedAnswers(db, round.id),
		approvals: await listApprovals(db, round.id),
		round: await findRoundById(db, round.id),
	}));
type State = Awaited<ReturnType<typeof stateOf>>;

/** What must be so, kept by the side of the database. */
type Model = {
	/** What each unit said last, and what a coordinator made of it. */
	readonly said: Map<string, Answer>;
	readonly edited: Map<string, Answer>;
	/** Who had a hand in a text. */
	readonly hands: Map<string, Set<string>>;
	/** The text of an answer when it was accepted or edited since. */
	readonly accepted: Map<string, Answer>;
	/** What was approved, as it was then. */
	readonly approved: Map<string, Contribution>;
};

const byHand: ReadonlySet<RoundDeed["kind"]> = new Set(["save", "submit", "edit"]);

/** Notes what a deed that was done must have done to the texts. */
function note(model: Model, { kind, answer }: RoundDeed, { id }: Contribution, { person: { accountId } }: Tried): void {
	if (kind === "save") model.said.set(id, answer);
	if (kind === "edit") model.edited.set(id, answer);
	if (kind === "reset") model.edited.delete(id);
	if (!byHand.has(kind) || kind === "submit") return;
	model.hands.set(id, (model.hands.get(id) ?? new Set()).add(accountId));
}

const nothingSaid: Answer = { status: "", description: "" };
const textOf = ({ status, description }: Answer): Answer => ({ status, description });

/** Every text is what was said last by whoever may say it: none is lost, none comes from nowhere. */
function judgeTexts({ contributions }: State, model: Model): void {
	for (const one of contributions) {
		expect(textOf(one)).toEqual(model.said.get(one.id) ?? nothingSaid);
		expect(one.edited && textOf(one.edited)).toEqual(model.edited.get(one.id));
		if (one.submittedBy) model.hands.set(one.id, (model.hands.get(one.id) ?? new Set()).add(one.submittedBy));
		const before = model.approved.get(one.id);
		if (before) expect(one).toEqual(before);
	}
}

/** Each statement of the reporting date is the outcome of an approved step, and no author approved it. */
async function judgeApprovals(round: AnsweredTestRound, state: State, model: Model): Promise<void> {
	const rows = await rowsOf(register, round.plan.slug);
	const fieldOf = new Map(rows.measure.map(({ id, actionFieldId }) => [id, actionFieldId]));
	const approvals = new Map(state.approvals.map((one) => [one.fieldId, one]));
	for (const step of rows.step) {
		const answers = state.contributions.filter(({ stepId }) => stepId === step.id);
		const approval = approvals.get(fieldOf.get(step.measureId));
		const merged = state.merged.find(({ stepId }) => stepId === step.id);
		const outcome = outcomeOf(answers, merged);
		const statement = rows.statement.find(({ stepId, asOf }) => stepId === step.id && asOf === round.address.asOf);
		const stated = approval && outcome.kind === "decided" ? textOf(outcome.answer) : undefined;
		expect(statement && textOf(statement as Answer)).toEqual(stated);
		if (!approval) continue;
		const hands = [...answers.flatMap(({ id }) => [...(model.hands.get(id) ?? [])]), merged?.mergedBy];
		expect(hands).not.toContain(approval.approvedBy);
		for (const one of answers) model.approved.set(one.id, model.approved.get(one.id) ?? one);
	}
	const fields = new Set(rows.step.map(({ measureId }) => fieldOf.get(measureId)));
	expect(state.round?.state === "approved").toBe(approvals.size === fields.size);
}

/** What was accepted still says what it said, unless a coordinator reworded it. */
function judgeAccepted({ contributions }: State, model: Model): void {
	for (const one of contributions) {
		if (one.state !== "accepted") {
			model.accepted.delete(one.id);
			continue;
		}
		const expected = model.edited.get(one.id) ?? model.accepted.get(one.id) ?? answerOf(one);
		expect(textOf(answerOf(one))).toEqual(textOf(expected));
		if (!one.edited) model.accepted.set(one.id, textOf(one));
	}
}

const emptyModel = (): Model => ({
	...{ said: new Map(), edited: new Map(), hands: new Map(), accepted: new Map(), approved: new Map() },
});

/** Tries the deeds one after the other and judges each; gives the kinds of those that came off. */
async function play({ round, crew }: Awaited<ReturnType<typeof begin>>, deeds: readonly RoundDeed[]) {
	const model = emptyModel();
	const done: RoundDeed["kind"][] = [];
	let [state, lastEvent] = [await stateOf(round), 0];
	for (const deed of deeds) {
		const contribution = contributionOf(state, deed);
		const trying = { round, crew, deed, contribution, lastEvent, newId: register.newId };
		const tried = await tryDeed({ ...trying, roundVersion: state.round?.version ?? 0 });
		const now = await stateOf(round);
		if (tried.ok) note(model, deed, contribution, tried);
		else expect(now).toEqual(state);
		if (tried.ok) done.push(deed.kind);
		if (tried.event !== undefined && deed.kind.startsWith("accept")) lastEvent = tried.event;
		judgeTexts(now, model);
		judgeAccepted(now, model);
		await judgeApprovals(round, now, model);
		state = now;
	}
	return done;
}

function contributionOf({ contributions }: State, { which }: RoundDeed): Contribution {
	const inOrder = contributions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const found = inOrder[which % inOrder.length];
	if (!found) throw new Error("The round asks nothing.");
	return found;
}

test("whatever people do in a round: no accepted text is lost, and what stands in the plan was approved by somebody else", async () => {
	let run = 0;
	const seen = new Set<string>();
	await fc.assert(
		fc.asyncProperty(fc.array(anyDeed, { minLength: 15, maxLength: 35 }), async (deeds) => {
			run += 1;
			const done = await play(await begin(`modell-${run}`), [...beginning, ...deeds, ...ending]);
			for (const kind of done) seen.add(kind);
			expect(await verifyLog(register.contextFor(operator, register.municipality))).toMatchObject({ ok: true });
		}),
		{ numRuns: 6 },
	);
	// Deeds that never come off would prove nothing.
	expect([...seen]).toEqual(expect.arrayContaining(["save", "submit", "accept", "edit", "close", "approve"]));
});

const last = (kind: RoundDeed["kind"], which = 0): RoundDeed => ({
	...{ kind, which, who: 0, late: false, answer: { status: "partial", description: "Am Ende war es so." } },
});

/** Something was answered everywhere, and half of it handed in. */
const beginning: readonly RoundDeed[] = [...[0, 1, 2, 3, 4].map((which) => last("save", which)), last("submit")];

/** However it went: at the end a round is brought to its approval. */
const ending: readonly RoundDeed[] = [
	last("close"),
	last("settle"),
	...[0, 1, 2, 3, 4].map((which) => last("accept", which)),
	...[0, 1, 2, 3, 4].map((which) => last("merge", which)),
	...[last("approve"), last("approve")],
];
