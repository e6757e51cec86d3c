// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { pdfUaDeclaration } from "./declare-pdf-ua.ts";
import { codePointsOf } from "./font-coverage.ts";
import { arabicFont, loadFonts, needsArabic, usualFont } from "./fonts.ts";
import type { ToPdfProcess } from "./pdf-message.ts";
import { updatedPdf } from "./pdf-update.ts";
import { plainCodes, printableJson } from "./printable.ts";
import { rowHeads } from "./row-heads.ts";

const folder = join(import.meta.dirname, "typst");

/** A compiler with its fonts, and the characters that they have: all of them, and those that are set as they are. */
type Opened = {
	readonly compiler: NodeCompiler;
	readonly families: readonly string[];
	readonly covered: ReadonlySet<number>;
	readonly plain: ReadonlySet<number>;
};

let opened: Opened | undefined;

/** The compiler, with fonts for a text. What only few plans need is loaded when the first comes that does. */
async function compilerFor(text: string): Promise<Opened> {
	const families = [usualFont, ...(needsArabic(text) ? [arabicFont] : [])];
	if (!opened || opened.families.length < families.length) {
		const fonts = await Promise.all(families.map((family) => loadFonts(family)));
		const covered = new Set(fonts.flatMap((family) => inAll(family.map(codePointsOf))));
		opened = {
			compiler: NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts.flat() }] }),
			families: families.map(({ name }) => name),
			...{ covered, plain: plainCodes(covered) },
		};
	}
	return opened;
}

const inAll = ([first, ...others]: readonly ReadonlySet<number>[]): readonly number[] =>
	[...(first ?? [])].filter((code) => others.every((other) => other.has(code)));

/**
 * Makes a PDF of the data of a report, in this thread. It declares PDF/A-2a and PDF/UA-1. A picture that cannot be archived, or that is
 * none, must not hold up a report: it is left out.
 */
export async function compilePdf(asked: ToPdfProcess): Promise<Uint8Array> {
	const withLogo = compileAs("a-2a", asked);
	const file = await (asked.logo ? withLogo.catch(() => compileAs("a-2a", withoutLogo(asked))) : withLogo);
	return updatedPdf(file, [...pdfUaDeclaration(file), ...rowHeads(file)]);
}

function withoutLogo({ data, edition, madeAt }: ToPdfProcess): ToPdfProcess {
	const { logo: _, ...others } = JSON.parse(data);
	return { data: JSON.stringify(others), edition, madeAt };
}

/**
 * Makes a PDF that declares one standard, and is refused by the compiler where it breaks one of its rules. Whatever the compiler warns of is an error: its warnings are of
 * fonts that it does not find and of pages that never settle.
 */
export async function compileAs(pdfStandard: "a-2a" | "ua-1", asked: ToPdfProcess): Promise<Buffer> {
	const { data, edition, logo, madeAt } = asked;
	const { compiler, families, covered, plain } = await compilerFor(data + edition);
	const give = (file: string, content: Buffer) => compiler.mapShadow(join(folder, file), content);
	give("data.json", Buffer.from(printableJson(data, covered, plain)));
	give("edition.json", Buffer.from(printableJson(edition, covered, plain)));
	give("fonts.json", Buffer.from(JSON.stringify(families)));
	if (logo) give(logo.file, Buffer.from(logo.bytes));
	const compiled = compiler.compile({ mainFilePath: join(folder, "report.typ"), resetRead: true });
	const complaint = compiled.takeDiagnostics();
	if (complaint || !compiled.result) throw new Error(`Typst: ${JSON.stringify(complaint?.shortDiagnostics)}`);
	forget(compiler, data.length);
	const creationTimestamp = Math.floor(madeAt.getTime() / 1000);
	return compiler.pdf(compiled.result, { pdfStandard, creationTimestamp });
}

/** Of a report above this, in letters of its data, what led to its layout is half of the memory, and is not kept. */
const large = 150_000;
/** For how many reports after it what led to a layout is kept. */
const remembered = 4;

/** What was laid out stands in the result; what led to it serves the next edition of the same report. */
function forget(compiler: NodeCompiler, letters: number): void {
	if (letters > large) compiler.evictCache(0);
	// Once the file is sent: nobody has to wait for it.
	else setImmediate(() => compiler.evictCache(remembered));
}
