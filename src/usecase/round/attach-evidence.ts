// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { actorName } from "../../access/actor.ts";
import { evidenceLink, evidenceType, largestEvidence } from "../../round/evidence-kind.ts";
import { recordEvent } from "../../store/event-repository.ts";
import {
	countEvidence,
	type EvidenceFile,
	findEvidenceFile,
	insertEvidence,
	removeEvidence,
} from "../../store/evidence-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal, type Refused } from "../context.ts";
import { isTimeToAnswer, openAnswer } from "./open-answer.ts";

type Given =
	| { readonly kind: "link"; readonly url: string }
	| { readonly kind: "file"; readonly fileName: string; readonly bytes: Uint8Array };

type AttachInput = { readonly contribution: string; readonly title: string; readonly given: Given };

type Problem = "round-over" | "link-invalid" | "kind-unknown" | "too-large" | "too-many";
export type AttachResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: Problem } };

/** An answer is no archive. */
const most = 20;

const refuse = (kind: Problem): AttachResult => ({ ok: false, problem: { kind } });

/** Keeps a file or a link that shows that an answer is so. */
export async function attachEvidence(
	context: Context,
	{ contribution, title, given }: AttachInput,
): Promise<AttachResult> {
	const { store, municipality, actor, now, newId } = context;
	return store.write(municipality.id, async (db): Promise<AttachResult> => {
		const opened = await openAnswer(context, db, contribution, "contribution:write");
		if (!opened.ok) return opened;
		if (actor.kind !== "account") return notFound;
		if (!isTimeToAnswer(context, opened)) return refuse("round-over");
		if ((await countEvidence(db, contribution)) >= most) return refuse("too-many");
		const kept = keptOf(given);
		if (typeof kept === "string") return refuse(kept);
		const named = title.trim() || ("url" in kept ? kept.url : kept.fileName);
		const evidence = { id: newId(), contributionId: contribution, title: named, addedBy: actor.accountId, ...kept };
		await insertEvidence(db, evidence, now());
		await record(context, db, {
			action: "attach-evidence",
			id: contribution,
			planId: opened.round.planId,
			title: named,
		});
		return { ok: true };
	});
}

function keptOf(given: Given) {
	if (given.kind === "link") {
		const url = evidenceLink(given.url);
		return url ? { url } : "link-invalid";
	}
	const { bytes, fileName } = given;
	if (bytes.byteLength > largestEvidence) return "too-large";
	const mediaType = evidenceType(bytes, fileName);
	if (!mediaType) return "kind-unknown";
	return { fileName, mediaType, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

type Deed = { readonly action: string; readonly id: string; readonly planId: string; readonly title: string };

const record = ({ actor, now }: Context, db: Db, { action, id, planId, title }: Deed) =>
	recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action, planId, subjectKind: "contribution", subjectId: id },
		after: { title },
	});

type Named = { readonly contribution: string; readonly evidence: string };

/** The file, for all who may read the answer. */
export async function openEvidence(
	context: Context,
	{ contribution, evidence }: Named,
): Promise<({ readonly ok: true } & EvidenceFile) | Refused> {
	return context.store.read(context.municipality.id, async (db) => {
		const opened = await openAnswer(context, db, contribution, "contribution:read");
		if (!opened.ok) return opened;
		const file = await findEvidenceFile(db, contribution, evidence);
		return file ? { ok: true, ...file } : notFound;
	});
}

/** Takes a file or a link away again. */
export async function detachEvidence(context: Context, { contribution, evidence }: Named): Promise<AttachResult> {
	return context.store.write(context.municipality.id, async (db): Promise<AttachResult> => {
		const opened = await openAnswer(context, db, contribution, "contribution:write");
		if (!opened.ok) return opened;
		if (!isTimeToAnswer(context, opened)) return refuse("round-over");
		const title = await removeEvidence(db, contribution, evidence);
		if (title === undefined) return notFound;
		await record(context, db, { action: "remove-evidence", id: contribution, planId: opened.round.planId, title });
		return { ok: true };
	});
}
