// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fields } from "../samples/plan.ts";
import { compose } from "../src/compose.ts";

const program = compose({ limits: { milliseconds: 120_000 } });
afterAll(program.close);

const check = async (fileName: string) =>
	program.checkPlanDocument({ bytes: await readFile(join(import.meta.dirname, "../samples", fileName)), fileName });

test.each(["fachplan.docx", "fachplan.xlsx", "fachplan.pdf"])("%s is read as it was written", async (fileName) => {
	const result = await check(fileName);
	if (!result.ok) return expect.unreachable(result.problem.kind);
	const written = fields.flatMap(({ measures }) => measures);
	expect(result.draft.measures.map(({ number, title }) => ({ number, title }))).toEqual(
		written.map(({ number, title }) => ({ number, title })),
	);
	expect(result.draft.measures.map(({ steps }) => steps.map(({ content }) => content.join(" ")))).toEqual(
		written.map(({ steps }) => steps.map(({ content }) => content)),
	);
	const rules = new Set(result.findings.map(({ rule }) => rule));
	expect([...rules]).toEqual(expect.arrayContaining(["duplicate-number", "reference-missing", "overdue"]));
});
