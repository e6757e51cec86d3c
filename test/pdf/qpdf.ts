// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Hands a PDF to qpdf; `options` stand between its input and its output. */
export async function qpdf(bytes: Uint8Array, ...options: readonly string[]): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), "planstand-qpdf-"));
	const [input, output] = [join(folder, "in.pdf"), join(folder, "out.pdf")];
	try {
		await writeFile(input, bytes);
		await run("qpdf", [input, ...options, output]);
		return new Uint8Array(await readFile(output));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Swaps the last two children of the nth structure element with this role, so that the tags say otherwise than the page. */
export async function withSwappedTags(bytes: Uint8Array, role: "Table" | "TR", nth: number): Promise<Uint8Array> {
	const plain = Buffer.from(await qpdf(bytes, "--qdf", "--object-streams=disable")).toString("latin1");
	const elements = [...plain.matchAll(new RegExp(`/K \\[[^\\]]*\\][^<>]*/S /${role}\\n`, "g"))];
	const element = elements.at(nth);
	if (!element) throw new Error(`no ${role} number ${nth}`);
	const swapped = element[0].replace(/(\d+ 0 R)(\s+)(\d+ 0 R)(\s+\])/, "$3$2$1$4");
	if (swapped === element[0]) throw new Error(`${role} number ${nth} has no two children`);
	return Buffer.from(
		plain.slice(0, element.index) + swapped + plain.slice(element.index + element[0].length),
		"latin1",
	);
}
