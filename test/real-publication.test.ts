// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { readDocument } from "../src/document/read/read-document.ts";
import { openReportFile } from "../src/usecase/report/open-report-file.ts";
import { wordsIn } from "./canary/words-in.ts";
import { commitPlan } from "./committed-plan.ts";
import { publish } from "./published-plan.ts";
import { openTestRegister, type TestRegister } from "./register.ts";
import { score } from "./score.ts";
import { dresdenTruth, sharedFile } from "./shared-files.ts";

const [truth, report] = [dresdenTruth(), sharedFile("dresden/report.docx")];
let register: TestRegister;
let sha256 = "";

/** The real plan as an import leaves it, published without a round. */
beforeAll(async () => {
	if (!report) return;
	register = await openTestRegister();
	const read = await register.reader.read(report, "report.docx");
	if (!read.ok) throw new Error(read.problem.kind);
	await commitPlan(register, "wirklich", read.draft, false);
	await publish(register, { plan: "wirklich", asOf: read.draft.document.asOf });
	const { rows } = await register.database.ownerPool.query("SELECT sha256 FROM planstand.report");
	sha256 = rows[0].sha256;
});
afterAll(() => register?.close());

async function stored(file: string): Promise<Uint8Array> {
	const everybody = register.contextFor({ kind: "anonymous" }, register.municipality);
	const opened = await openReportFile(everybody, { plan: "wirklich", number: 1, file });
	if (!opened.ok) throw new Error(opened.problem.kind);
	return opened.file.bytes;
}

test.each(["bericht.pdf", "bericht.docx", "bericht.xlsx"])(
	"the stored %s of the real plan is read back as it was imported, and names what it was made from",
	async (file) => {
		if (!truth || !report) return;
		const bytes = await stored(file);
		const read = await readDocument(bytes, file);
		if (!read.ok) throw new Error(read.problem.kind);
		expect(score(truth, read.draft)).toMatchObject({ measures: 1, extraMeasures: 0, field: 1, silent: 0 });
		expect(await wordsIn(bytes)).toContain(sha256);
	},
);

test("the stored PDF of the real plan has 17 to 25 pages", async () => {
	if (!report) return;
	const drawn = await register.reader.draw(await stored("bericht.pdf"), 1);
	expect(drawn.ok && drawn.pages).toBeGreaterThanOrEqual(17);
	expect(drawn.ok && drawn.pages).toBeLessThanOrEqual(25);
});
