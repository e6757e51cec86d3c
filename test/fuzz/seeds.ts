// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unzipSync, zipSync } from "fflate";
import { layout, WITHOUT_FIELD } from "../layouts/base.ts";
import { toCsv } from "../layouts/csv.ts";
import { toDocx } from "../layouts/docx.ts";
import { generatePlan } from "../layouts/generate.ts";
import { toXlsx } from "../layouts/xlsx.ts";
import { ZIP_TIME } from "./mutate.ts";
import { plainPdf } from "./plain-pdf.ts";

export type Seed = { readonly name: string; readonly bytes: Uint8Array };

/** Small sound files of every kind that is read. */
export async function fuzzSeeds(): Promise<Seed[]> {
	const plan = generatePlan(5, { fields: [1, 1], measures: [2, 2] });
	const plain = layout("seed", {
		columns: WITHOUT_FIELD,
		fields: "section",
		fieldWords: "Handlungsfeld {code}: {title}",
	});
	const rows = plan.measures.map((measure, index) => [`W.${index + 1}`, measure.title, "bis 2027", "umgesetzt"]);
	const header = ["Nr.", "Maßnahme", "Termin", "Status"];
	return [
		{ name: "plan.docx", bytes: undated(await toDocx(plan, layout("seed", { prose: true, appendix: true }))) },
		{ name: "plan.xlsx", bytes: undated(toXlsx(plan, plain)) },
		{ name: "plan.csv", bytes: toCsv(plan, { ...plain, producer: "csv-semicolon" }) },
		{ name: "plan.pdf", bytes: plainPdf([header, ...rows]) },
		{ name: "plan.txt", bytes: new TextEncoder().encode(plainText(rows)) },
	];
}

/** The same archive without the dates on which it and its parts were made. */
function undated(archive: Uint8Array): Uint8Array {
	const { "docProps/core.xml": _, ...parts } = unzipSync(archive);
	return zipSync(parts, { mtime: ZIP_TIME });
}

/** As text comes out of a PDF: column by column, pages with form feeds. */
function plainText(rows: readonly (readonly string[])[]): string {
	const page = rows.flatMap(([number, title, term]) => [
		number,
		"",
		title,
		"",
		`- ${term}`,
		"",
		"Die Maßnahme(n) ist/sind umgesetzt.",
		"",
	]);
	return `Stand: 30. Juni 2025\n\nNr.\n\nMaßnahme\n\n${page.join("\n")}\fWohnen (W)\n\n${page.join("\n")}`;
}
