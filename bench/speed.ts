// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../src/document/read/read-document.ts";

// node bench/speed.ts [FILE.pdf]: our reading of a PDF against `pdftotext -bbox` on the same file, interleaved in this run.
const file = process.argv[2] ?? join(import.meta.dirname, "../../shared/dresden/report.pdf");
const ROUNDS = 9;
const CHILD = join(import.meta.dirname, "read-once.ts");

async function seconds(work: () => unknown): Promise<number> {
	const start = process.hrtime.bigint();
	await work();
	return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

if (!existsSync(file)) throw new Error(`${file} is not there: name a PDF`);
const bytes = new Uint8Array(readFileSync(file));
const first = await readDocument(bytes.slice(), file);
if (!first.ok) throw new Error(`${file} cannot be read: ${first.problem.kind}`);
const pages = first.draft.document.pages ?? 1;
await readDocument(bytes.slice(), file);

const times = { poppler: [] as number[], warm: [] as number[], whole: [] as number[] };
let memory = 0;
for (let round = 0; round < ROUNDS; round++) {
	times.poppler.push(await seconds(() => execFileSync("pdftotext", ["-bbox", file, "/dev/null"])));
	times.warm.push(await seconds(() => readDocument(bytes.slice(), file)));
	times.whole.push(
		await seconds(() => {
			memory = Math.max(memory, Number(execFileSync(process.execPath, [CHILD, file], { encoding: "utf8" })));
		}),
	);
}
const rate = (name: keyof typeof times) => pages / median(times[name]);
const line = (name: string, key: keyof typeof times) =>
	`| ${name} | ${(median(times[key]) * 1000).toFixed(0)} | ${rate(key).toFixed(1)} | ${(rate(key) / rate("poppler")).toFixed(3)} |`;
console.log(
	`${pages} pages, median of ${ROUNDS} interleaved rounds\n\n| | ms | pages a second | ratio to pdftotext -bbox |\n| --- | --- | --- | --- |`,
);
console.log(
	[line("pdftotext -bbox", "poppler"), line("ours, warm", "warm"), line("ours, whole process", "whole")].join("\n"),
);
console.log(`\npeak memory of the whole process: ${memory.toFixed(0)} MB (goal: under 300)`);
