// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft, DraftStep } from "../../src/plan/draft.ts";
import { reportLayouts } from "../../src/report/report-format.ts";
import { snapshotOf } from "../../src/report/snapshot-of.ts";
import { inventedDraft } from "../invented-draft.ts";
import { readBackFormats, reportFiles } from "../report-files.ts";
import { reportPdf } from "../report-pdf.ts";
import { reportSource } from "../report-source.ts";

const odd = fc.oneof(
	{ weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
	fc.string({ unit: "grapheme", maxLength: 60 }),
	fc.constantFrom(
		"",
		" ",
		"\n\n",
		"- ",
		"\u202eשלום",
		"مرحبا بالعالم",
		"👩🏽‍🚒🇩🇪",
		"\ud800",
		"a\u0301",
		"\u0000\u0007",
		"= 1 + 1",
		"中文",
	),
	fc.integer({ min: 50, max: 400 }).map((length) => "Donaudampfschifffahrt".repeat(length / 10)),
);
const lines = fc.array(odd, { maxLength: 4 });

const step: fc.Arbitrary<DraftStep> = fc.record({
	...{ content: lines, responsibility: lines, term: lines, statusText: odd, description: odd },
	status: fc.constantFrom("", "implemented", "partial", "ongoing", "not_implemented", "niemals"),
	places: fc.constant({}),
});

const draft: fc.Arbitrary<Draft> = fc
	.array(fc.record({ number: odd, title: odd, steps: fc.array(step, { maxLength: 4 }), field: fc.nat(2) }), {
		maxLength: 5,
	})
	.chain((measures) =>
		fc.record({ measures: fc.constant(measures), title: odd, fields: fc.array(odd, { minLength: 3, maxLength: 3 }) }),
	)
	.map(({ measures, title, fields }) => ({
		...inventedDraft,
		document: { ...inventedDraft.document, title },
		actionFields: fields.map((name, at) => ({ code: `F${at}`, title: name, measures: 0 })),
		measures: measures.map(({ field, ...measure }, at) => ({
			...{ ...measure, occurrence: at + 1, actionField: `F${field}`, places: {} },
			...{ references: [], papers: [], laws: [] },
		})),
	}));

const taken = (one: Draft) => snapshotOf(reportSource(one), { notAfter: "2026-12-31", draft: true });

describe("a report of whatever people write", () => {
	test.each(reportLayouts)(
		"becomes a PDF in the layout %s",
		async (layout) => {
			await fc.assert(
				fc.asyncProperty(draft, async (one) => {
					const bytes = await reportPdf(taken(one), layout);
					expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe("%PDF-");
				}),
				{ numRuns: 25 },
			);
		},
		60_000,
	);

	test.each(readBackFormats)(
		"becomes a file: %s",
		async (format) => {
			await fc.assert(
				fc.asyncProperty(draft, async (one) => {
					expect((await reportFiles[format].write(taken(one))).length).toBeGreaterThan(50);
				}),
				{ numRuns: 25 },
			);
		},
		60_000,
	);

	test("a cell of ten thousand words goes over its pages", async () => {
		const [measure] = inventedDraft.measures;
		if (!measure) throw new Error("The invented draft has no measure.");
		const long = "Bäume pflanzen und gießen. ".repeat(2500);
		const steps = measure.steps.map((one) => ({ ...one, description: long, content: [long] }));
		for (const layout of reportLayouts) {
			const bytes = await reportPdf(taken({ ...inventedDraft, measures: [{ ...measure, steps }] }), layout);
			expect(
				Buffer.from(bytes)
					.toString("latin1")
					.match(/\/Type \/Page\n/g)?.length,
			).toBeGreaterThan(15);
		}
	}, 60_000);
});
