// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { actorName } from "../../access/actor.ts";
import { lengthWords } from "../../report/film-facts.ts";
import { recordEvent } from "../../store/event-repository.ts";
import {
	deletePlanFile,
	findPlanFile,
	type PlanFile,
	type PlanFileName,
	putPlanFile,
} from "../../store/plan-file-repository.ts";
import { savePlanSection } from "../../store/plan-publication-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal, type Refused } from "../context.ts";
import { openPublication } from "../report/open-publication.ts";
import { type FileProblem, type JudgedFile, judgedFile } from "./judged-file.ts";
import { type OpenedPlanWays, openPlanWays } from "./plan-ways.ts";

type Input = { readonly plan: string; readonly name: PlanFileName };

export type ChangePlanFileResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | FileProblem | { readonly kind: "nothing-published" } };

/** Puts a file of a plan's public pages in the place of the one that was there; without bytes it is taken away. */
export async function changePlanFile(
	context: Context,
	{ plan, name, bytes }: Input & { readonly bytes?: Uint8Array<ArrayBuffer> },
): Promise<ChangePlanFileResult> {
	return context.store.write(context.municipality.id, async (db): Promise<ChangePlanFileResult> => {
		const opened = await openPlanWays(context, db, plan);
		if (!opened.ok) return opened;
		if (!bytes) {
			const wasThere = await deletePlanFile(db, { planId: opened.plan.id, name });
			if (wasThere) await record(context, db, opened, { action: `remove-plan-${name}` });
			return { ok: true };
		}
		const judged = judgedFile(name, bytes);
		return judged.ok ? put(context, db, opened, { name, bytes, judged }) : judged;
	});
}

type Put = {
	readonly name: PlanFileName;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly judged: Extract<JudgedFile, { readonly ok: true }>;
};

async function put(
	context: Context,
	db: Db,
	opened: OpenedPlanWays,
	{ name, bytes, judged: { mediaType, facts } }: Put,
): Promise<ChangePlanFileResult> {
	if (!opened.current) return { ok: false, problem: { kind: "nothing-published" } };
	const planId = opened.plan.id;
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	await putPlanFile(db, { planId, name }, { mediaType, sha256, bytes }, context.now());
	const { content, version } = opened.sections["sign-language"];
	// A film that is the first tells of the newest report until somebody says otherwise, and is as long as it says itself.
	const length = facts.seconds ? lengthWords(facts.seconds) : content.length;
	const isTold = opened.reports.some(({ number }) => number === content.report);
	const next = { ...content, length, report: isTold ? content.report : opened.current.number };
	// Where somebody else saves at the same moment, what they say of it stands.
	await savePlanSection(db, { planId, name: "sign-language" }, { content: next, version });
	await record(context, db, opened, {
		action: `set-plan-${name}`,
		after: { mediaType, sha256, bytes: bytes.byteLength },
	});
	return { ok: true };
}

async function record(
	{ actor, now }: Context,
	db: Db,
	{ plan }: OpenedPlanWays,
	what: { readonly action: string; readonly after?: unknown },
): Promise<void> {
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), planId: plan.id },
		...{ subjectKind: "plan", subjectId: plan.id, ...what },
	});
}

/** A file that is shown on a plan's public pages; everybody may have it as long as the film is shown. */
export async function openPlanFile(
	context: Context,
	{ plan, name }: Input,
): Promise<({ readonly ok: true } & PlanFile) | Refused> {
	const opened = await openPublication(context, { plan, wanted: [] });
	if (!opened.ok) return opened;
	const { ways, planId } = opened.publication;
	if (!ways["sign-language"]?.[name]) return notFound;
	const file = await context.store.read(context.municipality.id, (db) => findPlanFile(db, planId, name));
	return file ? { ok: true, ...file } : notFound;
}
