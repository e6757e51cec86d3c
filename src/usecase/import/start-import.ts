// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { actorName } from "../../access/actor.ts";
import type { Draft, ReadProblem } from "../../plan/draft.ts";
import type { Plan } from "../../plan/plan.ts";
import { loadColumnMapping } from "../../store/column-mapping-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { insertImport } from "../../store/import-repository.ts";
import { findPlan } from "../../store/plan-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, notFound, type Refusal, type Refused } from "../context.ts";
import { createPlanIn } from "../create-plan.ts";
import { slugOf } from "../slug.ts";
import { accountOf } from "./account-of.ts";
import { isEmptyPlan } from "./empty-plan.ts";

export type StartImportInput = {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	/** The plan that it is brought into; without one a new plan is named after the document. */
	readonly plan?: string;
	/** Whether a plan that is not there is made. */
	readonly makePlan?: boolean;
	/** The reporting date; it wins over the one that the document names. */
	readonly asOf?: string;
	/** `total` is 0 while the number of pages is not known. */
	readonly onProgress?: (pagesRead: number, total: number) => void;
};

export type StartImportProblem =
	| Refusal
	| { readonly kind: "unreadable"; readonly problem: ReadProblem }
	| { readonly kind: "no-measures" | "plan-not-empty" | "slug-invalid" };

export type StartImportResult =
	| { readonly ok: true; readonly importId: string; readonly plan: string }
	| { readonly ok: false; readonly problem: StartImportProblem };

/** Reads a document for a plan and keeps it with what was read, to be reviewed. */
export async function startImport(context: Context, input: StartImportInput): Promise<StartImportResult> {
	const refused = authorise(context, "plan:import", await planIdOf(context, input));
	if (refused) return refused;
	const { municipality, store, reader } = context;
	const columns = await store.read(municipality.id, loadColumnMapping);
	const read = await reader.read(input.bytes, input.fileName, {
		columns,
		...(input.asOf === undefined ? {} : { asOf: input.asOf }),
		onProgress: ({ done, total }) => input.onProgress?.(done, total),
	});
	if (!read.ok) return { ok: false, problem: { kind: "unreadable", problem: read.problem } };
	if (read.draft.measures.length === 0) return { ok: false, problem: { kind: "no-measures" } };
	return store.write(municipality.id, (db) => keep(context, db, input, read.draft));
}

async function planIdOf({ municipality, store }: Context, { plan: slug }: StartImportInput) {
	const plan = slug && (await store.read(municipality.id, (db) => findPlan(db, slug)));
	return plan ? { planId: plan.id } : {};
}

async function keep(context: Context, db: Db, input: StartImportInput, draft: Draft): Promise<StartImportResult> {
	const opened = await planFor(context, db, input, draft);
	if (!opened.ok) return opened;
	if (!(await isEmptyPlan(db, opened.plan.id))) return { ok: false, problem: { kind: "plan-not-empty" } };
	const { actor, now, newId } = context;
	const importId = newId();
	const sha256 = createHash("sha256").update(input.bytes).digest("hex");
	const { bytes, fileName } = input;
	const one = { id: importId, planId: opened.plan.id, fileName, sha256, bytes, draft, startedAt: now() };
	await insertImport(db, { ...one, ...accountOf(actor) });
	await recordEvent(db, {
		at: now(),
		actor: actorName(actor),
		action: "start-import",
		planId: opened.plan.id,
		subjectKind: "import",
		subjectId: importId,
		after: { fileName, sha256 },
	});
	return { ok: true, importId, plan: opened.plan.slug };
}

type PlanFor =
	| { readonly ok: true; readonly plan: Plan }
	| Refused
	| { readonly ok: false; readonly problem: { readonly kind: "slug-invalid" } };

async function planFor(context: Context, db: Db, input: StartImportInput, draft: Draft): Promise<PlanFor> {
	const wanted = input.plan;
	const plan = wanted === undefined ? undefined : await findPlan(db, wanted);
	// Whether the document may be brought into it was asked before the document was read.
	if (plan) return { ok: true, plan };
	if (wanted !== undefined && !input.makePlan) return notFound;
	const title = draft.document.title.trim() || nameOf(input.fileName);
	const created = await createPlanIn(context, db, {
		slug: wanted ?? (await freeSlug(db, title)),
		title,
		public: false,
	});
	if (created.ok) return created;
	const { kind } = created.problem;
	if (kind === "sign-in-needed" || kind === "not-found" || kind === "not-allowed")
		return { ok: false, problem: { kind } };
	return { ok: false, problem: { kind: "slug-invalid" } };
}

/** A text takes its file's name where it names no title of its own. */
function nameOf(fileName: string): string {
	return fileName.replace(/\.[^.]+$/, "") || fileName;
}

/** A slug after the title that no plan has yet: the second of a title ends in `-2`. */
async function freeSlug(db: Db, title: string): Promise<string> {
	const base = slugOf(title) || "plan";
	for (let count = 1; ; count += 1) {
		const slug = count === 1 ? base : `${base.slice(0, 58).replace(/-+$/, "")}-${count}`;
		if (!(await findPlan(db, slug))) return slug;
	}
}
