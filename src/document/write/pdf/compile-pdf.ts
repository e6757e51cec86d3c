// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { pdfUaDeclaration } from "./declare-pdf-ua.ts";
import { codePointsOf } from "./font-coverage.ts";
import { loadFonts } from "./fonts.ts";
import type { ToPdfProcess } from "./pdf-message.ts";
import { updatedPdf } from "./pdf-update.ts";
import { printableValue } from "./printable.ts";
import { rowHeads } from "./row-heads.ts";

const folder = join(import.meta.dirname, "typst");

type Opened = { readonly compiler: NodeCompiler; readonly covered: ReadonlySet<number> };

let opened: Opened | undefined;

async function openCompiler(): Promise<Opened> {
	const fontBlobs = [...(await loadFonts())];
	const [first, ...others] = fontBlobs.map(codePointsOf);
	const covered = new Set([...(first ?? [])].filter((code) => others.every((other) => other.has(code))));
	return { compiler: NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] }), covered };
}

/**
 * Makes a PDF of the data of a report, in this thread. It declares PDF/A-2a and PDF/UA-1. A picture that cannot be archived, or that is
 * none, must not hold up a report: it is left out.
 */
export async function compilePdf(asked: ToPdfProcess): Promise<Uint8Array> {
	const withLogo = compileAs("a-2a", asked);
	const file = await (asked.logo ? withLogo.catch(() => compileAs("a-2a", withoutLogo(asked))) : withLogo);
	return updatedPdf(file, [...pdfUaDeclaration(file), ...rowHeads(file)]);
}

function withoutLogo({ data, madeAt }: ToPdfProcess): ToPdfProcess {
	const { logo: _, ...others } = JSON.parse(data);
	return { data: JSON.stringify(others), madeAt };
}

/**
 * Makes a PDF that declares one standard, and is refused by the compiler where it breaks one of its rules. Whatever the compiler warns of is an error: its warnings are of
 * fonts that it does not find and of pages that never settle.
 */
export async function compileAs(pdfStandard: "a-2a" | "ua-1", { data, logo, madeAt }: ToPdfProcess): Promise<Buffer> {
	opened ??= await openCompiler();
	const { compiler, covered } = opened;
	const printed = JSON.stringify(printableValue(JSON.parse(data), covered));
	compiler.mapShadow(join(folder, "data.json"), Buffer.from(printed));
	if (logo) compiler.mapShadow(join(folder, logo.file), Buffer.from(logo.bytes));
	const compiled = compiler.compile({ mainFilePath: join(folder, "report.typ"), resetRead: true });
	const complaint = compiled.takeDiagnostics();
	if (complaint || !compiled.result) throw new Error(`Typst: ${JSON.stringify(complaint?.shortDiagnostics)}`);
	// What was laid out stands in the result; what led to it is half of the memory, and of no use to the next report.
	compiler.evictCache(0);
	const creationTimestamp = Math.floor(madeAt.getTime() / 1000);
	return compiler.pdf(compiled.result, { pdfStandard, creationTimestamp });
}
