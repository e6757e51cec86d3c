// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const PROFILE = `-env:UserInstallation=file://${join(tmpdir(), `planstand-layouts-office-${process.pid}`)}`;

/** Hands bytes to a program as a file in a folder of its own, and returns the file that it makes. */
async function through(
	bytes: Uint8Array,
	input: string,
	output: string,
	program: (folder: string) => Promise<unknown>,
): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), "planstand-layout-"));
	try {
		await writeFile(join(folder, input), bytes);
		await program(folder);
		return new Uint8Array(await readFile(join(folder, output)));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Converts with LibreOffice; `to` is its filter (`pdf:writer_pdf_Export:{…}`). */
export function convertOffice(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
	const ending = to.split(":")[0];
	return through(bytes, `in.${from}`, `in.${ending}`, (folder) =>
		run(
			"soffice",
			[
				PROFILE,
				"--headless",
				...(from === "html" ? ["--infilter=HTML (StarWriter)"] : []),
				"--convert-to",
				to,
				"--outdir",
				folder,
				join(folder, `in.${from}`),
			],
			{ timeout: 180_000 },
		),
	);
}

export function rewriteWithCairo(pdf: Uint8Array): Promise<Uint8Array> {
	return through(pdf, "in.pdf", "out.pdf", (folder) =>
		run("pdftocairo", ["-pdf", join(folder, "in.pdf"), join(folder, "out.pdf")]),
	);
}

export function rewriteWithGhostscript(pdf: Uint8Array): Promise<Uint8Array> {
	return through(pdf, "in.pdf", "out.pdf", (folder) =>
		run("gs", [
			"-q",
			"-dNOPAUSE",
			"-dBATCH",
			"-sDEVICE=pdfwrite",
			`-sOutputFile=${join(folder, "out.pdf")}`,
			join(folder, "in.pdf"),
		]),
	);
}

export function textOfPdf(pdf: Uint8Array, options: readonly string[]): Promise<Uint8Array> {
	return through(pdf, "in.pdf", "out.txt", (folder) =>
		run("pdftotext", [...options, join(folder, "in.pdf"), join(folder, "out.txt")]),
	);
}

export async function removeOfficeProfile(): Promise<void> {
	await rm(PROFILE.slice("-env:UserInstallation=file://".length), {
		recursive: true,
		force: true,
	});
}
