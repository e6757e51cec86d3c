// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printHtml } from "./chromium.ts";
import { convertOffice, rewriteWithCairo, rewriteWithGhostscript, textOfPdf } from "./convert.ts";
import { toCsv } from "./csv.ts";
import { toDocx } from "./docx.ts";
import { toHtml } from "./html.ts";
import type { Layout } from "./layout.ts";
import type { PlanModel } from "./model.ts";
import { toXlsx } from "./xlsx.ts";

const CACHE = join(tmpdir(), "planstand-layouts");
const SOURCES = [
	"lay",
	"html",
	"docx",
	"xlsx",
	"csv",
	"page",
	"header",
	"numbering",
	"produce",
	"convert",
	"chromium",
	"place",
	"print-table",
];

/** The bytes of a plan in a layout. Kept in a temporary folder under the hash of plan, layout and generator, since printing is slow. */
export async function produce(model: PlanModel, layout: Layout): Promise<Uint8Array> {
	const file = join(CACHE, fingerprint(model, layout));
	if (existsSync(file)) return new Uint8Array(await readFile(file));
	const bytes = await make(model, layout);
	await mkdir(CACHE, { recursive: true });
	await writeFile(`${file}.${process.pid}`, bytes);
	await rename(`${file}.${process.pid}`, file);
	return bytes;
}

function fingerprint(model: PlanModel, layout: Layout): string {
	const hash = createHash("sha256").update(JSON.stringify([model, layout]));
	for (const source of SOURCES) hash.update(readFileSync(join(import.meta.dirname, `${source}.ts`)));
	return hash.digest("hex").slice(0, 32);
}

async function make(model: PlanModel, layout: Layout): Promise<Uint8Array> {
	const html = () => new TextEncoder().encode(toHtml(model, layout));
	const chromium = (tagged: boolean) => printHtml(toHtml(model, layout), layout, tagged);
	switch (layout.producer) {
		case "chromium":
			return chromium(true);
		case "chromium-untagged":
			return chromium(false);
		case "cairo":
			return rewriteWithCairo(await chromium(false));
		case "ghostscript":
			return rewriteWithGhostscript(await chromium(true));
		case "txt":
			return textOfPdf(await chromium(false), []);
		case "txt-layout":
			return textOfPdf(await chromium(false), ["-layout"]);
		case "docx":
			return toDocx(model, layout);
		case "writer-pdf":
			return convertOffice(await toDocx(model, layout), "docx", writerPdf(true));
		case "writer-pdf-untagged":
			return convertOffice(await toDocx(model, layout), "docx", writerPdf(false));
		case "html-docx":
			return convertOffice(html(), "html", "docx:MS Word 2007 XML");
		case "html-pdf":
			return convertOffice(html(), "html", writerPdf(true));
		case "xlsx-inline":
			return toXlsx(model, layout);
		case "xlsx":
			return convertOffice(toXlsx(model, layout), "xlsx", "xlsx:Calc MS Excel 2007 XML");
		case "calc-pdf":
			return convertOffice(toXlsx(model, layout), "xlsx", "pdf:calc_pdf_Export");
		default:
			return toCsv(model, layout);
	}
}

function writerPdf(tagged: boolean): string {
	return `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: "boolean", value: String(tagged) } })}`;
}
