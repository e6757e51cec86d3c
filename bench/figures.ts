// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Assessment, assess, assessBytes, meanScore } from "../test/layouts/assess.ts";
import { closeChromium } from "../test/layouts/chromium.ts";
import { removeOfficeProfile } from "../test/layouts/convert.ts";
import { generatePlan } from "../test/layouts/generate.ts";
import { goldenPlan } from "../test/layouts/golden.ts";
import { classOf, type LayoutClass } from "../test/layouts/layout.ts";
import type { PlanModel } from "../test/layouts/model.ts";
import { layoutSet } from "../test/layouts/sets.ts";
import { missingTools } from "../test/layouts/tools.ts";
import type { Score } from "../test/score.ts";
import { dresdenTruth, sharedFile } from "../test/shared-files.ts";

// node bench/figures.ts [SEED …]: how well plan documents are read, as a table in Markdown. Progress goes to stderr.
const seeds = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 2];
const CLASSES: { readonly [layoutClass in LayoutClass]: string } = {
	office: "DOCX, XLSX, CSV",
	ruled: "PDF, fully ruled",
	unruled: "PDF, half or not ruled",
	text: "text from a PDF",
};

const row = (name: string, count: string, { measures, field, silent, review, text }: Score) =>
	`| ${[name, count, ...[measures, field, silent, review, text].map((figure) => figure.toFixed(4))].join(" | ")} |`;

async function dresdenRows(): Promise<string[]> {
	const truth = dresdenTruth();
	if (!truth) return [];
	const rows: string[] = [];
	for (const name of ["report.docx", "report.xlsx", "report.pdf", "report.txt"]) {
		const bytes = sharedFile(`dresden/${name}`);
		if (bytes) rows.push(row(`Dresden ${name}`, "1", (await assessBytes(truth, bytes, name)).score));
	}
	return rows;
}

async function layoutRows(set: "tuning" | "heldout", models: readonly PlanModel[]): Promise<string[]> {
	const found: Assessment[] = [];
	for (const layout of layoutSet(set).filter((one) => missingTools(one).length === 0)) {
		process.stderr.write(`${set} ${layout.name} (${classOf(layout)})\n`);
		for (const model of models) found.push(await assess(model, layout));
	}
	return (["office", "ruled", "unruled", "text"] as const).flatMap((layoutClass) => {
		const own = found.filter((one) => one.layoutClass === layoutClass);
		return own.length === 0 ? [] : [row(`${set}: ${CLASSES[layoutClass]}`, String(own.length), meanScore(own))];
	});
}

const golden = goldenPlan();
const models = [...(golden ? [golden] : []), ...seeds.map((seed) => generatePlan(seed))];
const rows = [
	...(await dresdenRows()),
	...(await layoutRows("tuning", models)),
	...(await layoutRows("heldout", models)),
];
await closeChromium();
await removeOfficeProfile();
console.log(`Means over the files of each row (plans: ${models.map((model) => model.name).join(", ")}).\n`);
console.log(
	"| input | files | measures | field F1 | silent | review | text |\n| --- | --- | --- | --- | --- | --- | --- |",
);
console.log(rows.join("\n"));
