// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { actorName } from "../../access/actor.ts";
import type { WrittenLetter } from "../../mail/letter.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Round } from "../../round/round.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import type { RoundAddress } from "../round/open-plan-round.ts";
import { type ApprovableField, approversOf, loadApproval, readyForApproval } from "./open-approval.ts";

/** The mail that asks somebody to approve; the entrance knows the words and the addresses. */
export type ApprovalLetter = (made: {
	readonly plan: string;
	readonly asOf: string;
	readonly name: string;
	readonly fields: readonly ApprovableField[];
}) => WrittenLetter;

type Asking = RoundAddress & { readonly letter: ApprovalLetter };

export type AskApprovalResult =
	/** To how many people a mail goes now; those who were asked for the same already get none. */
	| { readonly ok: true; readonly asked: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "nothing-ready" | "nobody-may" } };

const daysOfUse = 30;

/** Writes to everybody who may approve what is ready: one mail each, however many fields there are and however often it is pressed. */
export function askApproval(context: Context, { letter, ...address }: Asking): Promise<AskApprovalResult> {
	const { store, municipality, actor, now } = context;
	return store.write(municipality.id, async (db): Promise<AskApprovalResult> => {
		const approval = await loadApproval(context, db, address, "round:manage");
		if (!approval.ok) return approval;
		const { plan, round } = approval.review;
		const ready = round.state === "closed" ? readyForApproval(approval.fields) : [];
		if (ready.length === 0) return { ok: false, problem: { kind: "nothing-ready" } };
		const able = approversOf(approval, ready);
		if (able.length === 0) return { ok: false, problem: { kind: "nobody-may" } };
		const asked = await tell(context, db, { able, plan, round, letter });
		if (asked > 0) await record(db, { at: now(), actor: actorName(actor), round, asked });
		return { ok: true, asked };
	});
}

type Telling = Pick<Asking, "letter"> & {
	readonly able: ReturnType<typeof approversOf>;
	readonly plan: Plan;
	readonly round: Round;
};

async function tell(context: Context, db: Db, { able, plan, round, letter }: Telling): Promise<number> {
	const expiresAt = new Date(context.now().getTime() + daysOfUse * 86_400_000);
	let asked = 0;
	for (const { approver, fields } of able) {
		const isNew = await queueMail(db, context, {
			...{ key: `approval:${round.id}:${approver.id}:${seenOf(fields)}`, kind: "approval" },
			...{ recipient: approver.email, roundId: round.id, expiresAt },
			letter: () => letter({ plan: plan.title, asOf: round.asOf, name: approver.name, fields }),
		});
		if (isNew) asked += 1;
	}
	return asked;
}

/** Which texts are meant: other texts may be asked for again. */
const seenOf = (fields: readonly ApprovableField[]): string =>
	createHash("sha256")
		.update(fields.map(({ key, seen }) => `${key} ${seen}`).join("\n"))
		.digest("hex");

type Asked = { readonly at: Date; readonly actor: string; readonly round: Round; readonly asked: number };

async function record(db: Db, { round, asked, ...done }: Asked): Promise<void> {
	const subject = { planId: round.planId, subjectKind: "round", subjectId: round.id } as const;
	await recordEvent(db, { ...done, action: "ask-approval", ...subject, after: { asked } });
}
