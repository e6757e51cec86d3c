// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { generatedDraft } from "../../../../test/generated-draft.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { readBackFormats, reportFiles } from "../../../../test/report-files.ts";
import { reportSource, trickyWording } from "../../../../test/report-source.ts";
import { score } from "../../../../test/score.ts";
import { dresdenTruth, sharedFile } from "../../../../test/shared-files.ts";
import type { Draft } from "../../../plan/draft.ts";
import { snapshotOf } from "../../../report/snapshot-of.ts";
import { readDocument } from "../../read/read-document.ts";

/** The invented plan, whose statuses are worded as their scheme knows them or not at all. */
const plainlySaid: Draft = {
	...inventedDraft,
	measures: inventedDraft.measures.map((measure) => ({
		...measure,
		steps: measure.steps.map((step) => ({ ...step, ...(step.status && { statusText: "" }) })),
	})),
};

const snapshot = (draft: Draft) => snapshotOf(reportSource(draft), { notAfter: "2026-12-31", draft: true });

describe.each(readBackFormats)("a report as %s", (format) => {
	const { write, ending } = reportFiles[format];
	const readBack = async (draft: Draft) => {
		const read = await readDocument(await write(snapshot(draft)), `bericht.${ending}`);
		if (!read.ok) throw new Error(read.problem.kind);
		return read.draft;
	};

	test.each([
		["of a small plan with odd texts", plainlySaid],
		["of a large plan", generatedDraft(120)],
	])("%s is read back by our own readers as it was", async (_, draft) => {
		const found = score(draft, await readBack(draft));
		expect(found).toMatchObject({ measures: 1, extraMeasures: 0, field: 1, silent: 0, text: 1 });
	});

	test("what a municipality says ahead of it is not taken for a part of the plan", async () => {
		const worded = { ...reportSource(plainlySaid), wording: trickyWording };
		const bytes = await write(snapshotOf(worded, { notAfter: "2026-12-31", draft: false, number: 1 }));
		const read = await readDocument(bytes, `bericht.${ending}`);
		if (!read.ok) throw new Error(read.problem.kind);
		const found = score(plainlySaid, read.draft);
		expect(found).toMatchObject({ measures: 1, extraMeasures: 0, field: 1, silent: 0, text: 1 });
		expect(["", inventedDraft.document.asOf]).toContain(read.draft.document.asOf);
	});

	test("a wording that says something else than the status is asked about, and never taken for granted", async () => {
		expect(score(inventedDraft, await readBack(inventedDraft))).toMatchObject({ measures: 1, silent: 0, text: 1 });
	});

	test("of the real plan is read back as it was", async () => {
		const [truth, report] = [dresdenTruth(), sharedFile("dresden/report.docx")];
		if (!truth || !report) return;
		const read = await readDocument(report, "report.docx");
		if (!read.ok) throw new Error(read.problem.kind);
		const found = score(truth, await readBack(read.draft));
		expect(found).toMatchObject({ measures: 1, extraMeasures: 0, field: 1, silent: 0, text: 1 });
	});
});
