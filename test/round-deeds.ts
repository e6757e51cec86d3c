// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { addDays } from "../src/plan/period.ts";
import type { Answer, Contribution } from "../src/round/contribution.ts";
import { acceptContribution } from "../src/usecase/review/accept-contribution.ts";
import { acceptUnchanged } from "../src/usecase/review/accept-unchanged.ts";
import { approveFields } from "../src/usecase/review/approve-fields.ts";
import { editContribution, resetContribution } from "../src/usecase/review/edit-contribution.ts";
import { mergeAnswers } from "../src/usecase/review/merge-answers.ts";
import { openApproval } from "../src/usecase/review/open-approval.ts";
import { reopenContribution } from "../src/usecase/review/reopen-contribution.ts";
import { returnContribution, sendBackContribution } from "../src/usecase/review/return-contribution.ts";
import { undoAcceptance } from "../src/usecase/review/undo-acceptance.ts";
import { closeRound, reopenRound } from "../src/usecase/round/move-round.ts";
import { saveContribution } from "../src/usecase/round/save-contribution.ts";
import { settleContributions } from "../src/usecase/round/settle-contributions.ts";
import { submitContributions } from "../src/usecase/round/submit-contributions.ts";
import { withdrawContributions } from "../src/usecase/round/withdraw-contributions.ts";
import type { AnsweredTestRound, RoundPerson } from "./answered-round.ts";
import { plainLetters } from "./plain-letters.ts";

const kinds = [
	...(["save", "save", "submit", "submit", "withdraw"] as const),
	...([
		"accept",
		"accept",
		"accept",
		"accept-all",
		"undo",
		"return",
		"edit",
		"edit",
		"reset",
		"reopen",
		"merge",
	] as const),
	...(["close", "settle", "reopen-round", "send-back", "approve", "approve"] as const),
] as const;

/** Something that somebody tries in a round, whether it is possible or not. */
export type RoundDeed = {
	readonly kind: (typeof kinds)[number];
	/** Which person of those who could. */
	readonly who: number;
	/** Which contribution. */
	readonly which: number;
	readonly answer: Answer;
	/** Whether it is done with a version that is no longer so. */
	readonly late: boolean;
};

export const anyDeed: fc.Arbitrary<RoundDeed> = fc.record({
	kind: fc.constantFrom(...kinds),
	...{
		who: fc.nat({ max: 1 }),
		which: fc.nat({ max: 5 }),
		late: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
	},
	answer: fc.record({
		status: fc.constantFrom("ongoing", "partial", "implemented"),
		description: fc.constantFrom("Der Treff ist offen.", "Es fehlt noch Geld.", "Alles ist fertig."),
	}),
});

/** Who can do what in the test: two offices, and people of whom one coordinates and approves at once. */
export type Crew = {
	readonly offices: ReadonlyMap<string, RoundPerson>;
	readonly coordinators: readonly RoundPerson[];
	readonly approvers: readonly RoundPerson[];
};

export type Tried = { readonly ok: boolean; readonly person: RoundPerson; readonly event?: number | undefined };

type Trying = {
	readonly round: AnsweredTestRound;
	readonly crew: Crew;
	readonly deed: RoundDeed;
	readonly contribution: Contribution;
	readonly roundVersion: number;
	/** The last acceptance. */
	readonly lastEvent: number;
	readonly newId: () => string;
};

type Try = (
	trying: Trying & { readonly input: ReviewInput; readonly person: RoundPerson },
) => Promise<{ readonly ok: boolean; readonly event?: number }>;
type ReviewInput = {
	readonly plan: string;
	readonly asOf: string;
	readonly contribution: string;
	readonly version: number;
};

const letter = () => ({ subject: "Zurück", text: "Bitte ansehen.", html: "" });

async function approve({ round, person, deed }: Parameters<Try>[0]) {
	const opened = await openApproval(person.context, round.address);
	if (!opened.ok) return opened;
	const open = opened.fields.filter(({ approval }) => !approval);
	const chosen = deed.late ? open : open.slice(0, 1);
	return approveFields(person.context, { ...round.address, fields: chosen.map(({ key, seen }) => ({ key, seen })) });
}

const tries: Readonly<Record<RoundDeed["kind"], Try>> = {
	save: ({ input, person, deed }) => saveContribution(person.context, { ...input, ...deed.answer, unchanged: false }),
	submit: ({ round, person, newId }) =>
		submitContributions(person.context, { ...round.address, key: newId(), partly: true }),
	withdraw: ({ input, person }) => withdrawContributions(person.context, input),
	accept: ({ input, person }) => acceptContribution(person.context, input),
	"accept-all": async ({ round, person }) => {
		const seen = await Promise.all(round.contributions.map(({ id }) => round.find(id)));
		return acceptUnchanged(person.context, { ...round.address, seen });
	},
	undo: ({ round, person, lastEvent }) => undoAcceptance(person.context, { ...round.address, event: lastEvent }),
	return: ({ input, person }) => returnContribution(person.context, { ...input, comment: "Bitte mehr.", letter }),
	edit: ({ input, person, deed }) => editContribution(person.context, { ...input, ...deed.answer }),
	reset: ({ input, person }) => resetContribution(person.context, input),
	reopen: ({ input, person }) => reopenContribution(person.context, input),
	merge: ({ round, person, contribution, deed }) =>
		mergeAnswers(person.context, { ...round.address, step: contribution.stepId, version: 0, ...deed.answer }),
	close: ({ round, person, roundVersion }) => closeRound(person.context, { ...round.address, version: roundVersion }),
	settle: ({ round, person }) => settleContributions(person.context, round.address),
	"reopen-round": ({ round, person, roundVersion }) => {
		const dueOn = addDays(round.round.dueOn, 1);
		return reopenRound(person.context, { ...round.address, version: roundVersion, dueOn, letters: plainLetters });
	},
	"send-back": ({ input, person }) => sendBackContribution(person.context, { ...input, comment: "Bitte anders." }),
	approve,
};

const byUnit: ReadonlySet<RoundDeed["kind"]> = new Set(["save", "submit", "withdraw"]);
const byApprover: ReadonlySet<RoundDeed["kind"]> = new Set(["send-back", "approve"]);

function personFor({ deed, crew, contribution, round }: Trying): RoundPerson {
	const group = byApprover.has(deed.kind) ? crew.approvers : crew.coordinators;
	const office = crew.offices.get(contribution.unitId);
	return (byUnit.has(deed.kind) ? office : group[deed.who % group.length]) ?? round.coordinator;
}

/** Tries a deed as somebody who could be the one to do it. */
export async function tryDeed(trying: Trying): Promise<Tried> {
	const { round, deed, contribution } = trying;
	const person = personFor(trying);
	const version = deed.late ? contribution.version - 1 : contribution.version;
	const input = { ...round.address, contribution: contribution.id, version };
	const { ok, event } = await tries[deed.kind]({ ...trying, person, input });
	return { ok, person, event };
}
