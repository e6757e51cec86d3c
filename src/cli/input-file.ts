// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ReadProblem } from "../plan/draft.ts";
import { documentTooLarge, largestDocument } from "../usecase/largest-document.ts";
import type { Words } from "../wording/locale.ts";

/** A file to read. `skipped` are names in a directory that no plan document has. */
export type InputFiles = {
	readonly paths: readonly string[];
	readonly skipped: readonly string[];
	readonly missing: readonly string[];
};

type Content = { readonly bytes: Uint8Array; readonly name: string };

const PLAN_ENDINGS = /\.(docx|docm|dotx|xlsx|xlsm|xltx|pdf|csv|tsv|txt|doc|xls|xlsb|odt|ods|rtf|html?|pptx?|odp)$/i;

/** Puts every plan document of a directory in its place, sorted by name; what is named itself is always taken. */
export async function findInputFiles(named: readonly string[]): Promise<InputFiles> {
	const paths: string[] = [];
	const skipped: string[] = [];
	const missing: string[] = [];
	for (const path of named) {
		const status = await stat(path).catch(() => undefined);
		if (status?.isFile()) paths.push(path);
		else if (status?.isDirectory()) await addDirectory(path, paths, skipped);
		else missing.push(path);
	}
	return { paths, skipped, missing };
}

async function addDirectory(folder: string, paths: string[], skipped: string[]): Promise<void> {
	const entries = await readdir(folder, { withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name));
	for (const { name } of files.toSorted((a, b) => a.name.localeCompare(b.name, "de"))) {
		(PLAN_ENDINGS.test(name) ? paths : skipped).push(join(folder, name));
	}
}

/** The file's bytes; too large a file is refused before it is in memory. */
export async function loadFile(path: string): Promise<Content | ReadProblem> {
	const { size } = await stat(path);
	if (size > largestDocument) return documentTooLarge;
	return { bytes: await readFile(path), name: basename(path) };
}

/** The sentences for paths that are neither a file nor a directory. */
export function missingSentences(missing: readonly string[], words: Words): string[] {
	return missing.map((path) => `${path}: ${words.cli_file_missing()}`);
}
