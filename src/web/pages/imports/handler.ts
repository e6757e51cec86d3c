// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listImports } from "../../../usecase/import/list-imports.ts";
import { type StartImportProblem, startImport } from "../../../usecase/import/start-import.ts";
import { problemSentence } from "../../../wording/problem-sentence.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { faultReference } from "../../start-reading.ts";
import { importsPage } from "./page.tsx";

/** The documents that were brought in, and the form for the next one. */
export async function showImports(page: Page) {
	return renderImports(page);
}

async function renderImports(page: Page, sentence?: string, status: 200 | 400 | 422 | 503 = 200) {
	const listed = await listImports(page.context);
	if (!listed.ok) return refuse(page, listed.problem);
	return page.c.html(importsPage({ ...page, ...listed, ...(sentence === undefined ? {} : { sentence }) }), status);
}

const wantsJson = ({ c }: Page): boolean => c.req.header("accept")?.startsWith("application/json") ?? false;

function refuseUpload(page: Page, sentence: string, status: 400 | 422 | 503) {
	return wantsJson(page) ? page.c.json({ state: "refused", sentence }, status) : renderImports(page, sentence, status);
}

/** Brings a document in: the island follows how far it is, a plain form waits. */
export async function upload(page: Page) {
	const listed = await listImports(page.context);
	if (!listed.ok) return refuse(page, listed.problem);
	const { t } = page.view;
	const form = await postedForm(page.c);
	const [file, plan] = [form.file("file"), form.text("plan")];
	if (!file) return refuseUpload(page, t.web_file_missing(), 400);
	const { actor } = page.context;
	const job = page.site.imports.open(actor.kind === "account" ? actor.accountId : "");
	if (job === undefined) return refuseUpload(page, t.web_too_busy(), 503);
	const slug = plan ? { plan } : {};
	const finished = read(page, job, { ...slug, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
	if (wantsJson(page)) return page.c.json(accepted(page, job), 202);
	await finished;
	const outcome = page.site.imports.find(job)?.outcome;
	if (outcome?.state === "read") return page.c.redirect(addressOf(page, outcome.importId), 303);
	return renderImports(page, outcome?.state === "refused" ? outcome.sentence : "", 422);
}

function accepted({ locale, context }: Page, job: string) {
	const city = context.municipality.slug;
	return { result: href(locale, "imports", { city }), progress: href(locale, "importJob", { city, job }) };
}

/** The address of the review of an import. */
export function addressOf({ locale, context }: Pick<Page, "locale" | "context">, id: string): string {
	return href(locale, "import", { city: context.municipality.slug, id });
}

type Upload = Parameters<typeof startImport>[1];

async function read(page: Page, job: string, input: Upload): Promise<void> {
	const { imports, services } = page.site;
	try {
		const onProgress = (pagesRead: number, pages: number) => imports.update(job, { pagesRead, pages });
		const started = await startImport(page.context, { ...input, onProgress });
		const outcome = started.ok
			? ({ state: "read", importId: started.importId } as const)
			: ({ state: "refused", sentence: sentenceFor(page, started.problem) } as const);
		imports.update(job, { outcome });
	} catch (error) {
		const reference = faultReference(error, services.now());
		services.logFault(reference, error);
		imports.update(job, { outcome: { state: "refused", sentence: page.view.t.web_fault_text({ reference }) } });
	}
}

function sentenceFor({ view: { t } }: Page, problem: StartImportProblem): string {
	switch (problem.kind) {
		case "unreadable":
			return problemSentence(t, problem.problem);
		case "no-measures":
			return t.import_no_measures();
		case "plan-not-empty":
			return t.import_plan_not_empty();
		case "slug-invalid":
			return t.import_slug_invalid();
		default:
			return t.register_not_allowed();
	}
}
