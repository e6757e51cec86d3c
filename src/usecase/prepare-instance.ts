// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../access/actor.ts";
import type { IsoDate } from "../plan/period.ts";
import type { ReportWords } from "../report/report-words.ts";
import type { ReportSnapshot } from "../report/snapshot.ts";
import { insertStatements } from "../store/contents-repository.ts";
import type { Municipality } from "../store/store.ts";
import { commitDraft } from "./commit-draft.ts";
import type { Context } from "./context.ts";
import { createMunicipality } from "./create-municipality.ts";
import { createPlan } from "./create-plan.ts";
import { publishReport } from "./report/publish-report.ts";
import { sampleHistory, yearBefore } from "./sample-history.ts";

type Base = Omit<Context, "actor" | "municipality">;

export type Sample = {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	/** The words of its reports; left out: none are published. */
	readonly wordsFor?: (snapshot: ReportSnapshot) => ReportWords;
};

/** On an instance where no municipality lives yet: an invented one with a sample plan, so that there is something to look at. */
export async function prepareInstance(base: Base, sample: Sample): Promise<void> {
	if ((await base.store.municipalities()).length > 0) return;
	const created = await createMunicipality({ ...base, actor: operator }, { slug: "musterstadt", name: "Musterstadt" });
	if (created.ok) await addSamplePlan(base, created.municipality, sample);
}

async function addSamplePlan(base: Base, municipality: Municipality, sample: Sample): Promise<void> {
	const { bytes, fileName, wordsFor } = sample;
	const read = await base.reader.read(bytes, fileName, {});
	if (!read.ok) throw new Error(`The sample plan cannot be read: ${read.problem.kind}`);
	const context: Context = { ...base, actor: operator, municipality };
	const title = read.draft.document.title || "Beispielplan";
	const created = await createPlan(context, { slug: "beispiel", title, public: true });
	if (!created.ok) throw new Error(`The sample plan cannot be made: ${created.problem.kind}`);
	await base.store.write(municipality.id, async (db) => {
		const { statements } = await commitDraft(context, db, created.plan, read.draft, base.newId());
		if (wordsFor) await insertStatements(db, sampleHistory(statements, base.newId));
		return { ok: true };
	});
	const { asOf } = read.draft.document;
	if (wordsFor) await publishSample(context, [yearBefore(asOf), asOf], wordsFor);
}

/** Where no files can be written there are no reports to look at, and all else is as usual. */
async function publishSample(
	context: Context,
	days: readonly IsoDate[],
	wordsFor: NonNullable<Sample["wordsFor"]>,
): Promise<void> {
	for (const asOf of days) {
		const published = await publishReport(context, { plan: "beispiel", asOf, wordsFor });
		if (!published.ok) return;
	}
}
