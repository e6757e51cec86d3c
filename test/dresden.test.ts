// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { assessBytes } from "./layouts/assess.ts";
import { dresdenTruth, sharedFile } from "./shared-files.ts";

const OFFICE = { measures: 1, field: 0.995, silent: 0.001, text: 1 };

test.each([
	["report.docx", OFFICE],
	["report.xlsx", OFFICE],
	["report.pdf", { measures: 1, field: 0.99, silent: 0.003, text: 0.999 }],
	["report.txt", { measures: 0.95, field: 0.75, silent: 0.01, text: 0.995 }],
])("%s is read as well as promised", async (name, promised) => {
	const truth = dresdenTruth();
	const bytes = sharedFile(`dresden/${name}`);
	if (!truth || !bytes) return;
	const { score, problem } = await assessBytes(truth, bytes, name);
	expect(problem).toBe("");
	expect(score.measures).toBeGreaterThanOrEqual(promised.measures);
	expect(score.field).toBeGreaterThanOrEqual(promised.field);
	expect(score.silent).toBeLessThanOrEqual(promised.silent);
	expect(score.text).toBeGreaterThanOrEqual(promised.text);
});
