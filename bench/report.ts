// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readDocument } from "../src/document/read/read-document.ts";
import { type PdfRequest, pdfData, pdfEdition } from "../src/document/write/pdf/pdf-data.ts";
import type { Draft } from "../src/plan/draft.ts";
import type { ReportSnapshot } from "../src/report/snapshot.ts";
import { snapshotOf } from "../src/report/snapshot-of.ts";
import { reportWords } from "../src/wording/report-words.ts";
import { generatedDraft } from "../test/generated-draft.ts";
import { reportSource } from "../test/report-source.ts";
import { sharedFile } from "../test/shared-files.ts";
import { closeBrowser, printReport } from "./print-report.ts";
import { reportHtml } from "./report-html.ts";

// node bench/report.ts: a report as PDF by us and the same content printed by Chromium, in turns; then how it grows.
const ROUNDS = 9;
/** As people run it: built, so that the writing process does not hold what strips types. */
const built = "../dist/document/write/pdf/open-pdf-writer.js";
const { openPdfWriter }: typeof import("../src/document/write/pdf/open-pdf-writer.ts") = await import(built);
const writer = openPdfWriter(() => new Date());

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function realOrGenerated(): Promise<Draft> {
	const bytes = sharedFile("dresden/report.docx");
	const read = bytes && (await readDocument(bytes, "report.docx"));
	return read?.ok ? read.draft : generatedDraft(66, 12);
}

/** Every text is another in each round, so that nothing can be kept from the one before. */
function snapshotOfRound(draft: Draft, round: number, isPreview = false): ReportSnapshot {
	const measures = draft.measures.map((measure) => ({
		...measure,
		title: `${measure.title} ${round}`,
		steps: measure.steps.map((step) => ({
			...step,
			content: step.content.map((line) => `${line} ${round}`),
			description: `${step.description} (${round})`,
		})),
	}));
	const kind = isPreview ? { draft: true } : { draft: false, number: round };
	return snapshotOf(reportSource({ ...draft, measures }), { notAfter: "2030-12-31", ...kind });
}

const requestOf = (snapshot: ReportSnapshot): PdfRequest => ({
	...{ snapshot, words: reportWords(snapshot), layout: "table", look: { accent: "#1a3c6e" } },
});

async function write(snapshot: ReportSnapshot, by = writer): Promise<Uint8Array> {
	const result = await by.write(requestOf(snapshot));
	if (!result.ok) throw new Error(result.problem.kind);
	return result.bytes;
}

function print(snapshot: ReportSnapshot): Promise<Uint8Array> {
	const data = pdfData(requestOf(snapshot));
	return printReport(reportHtml(data, pdfEdition(requestOf(snapshot))), data.name, data.municipality);
}

const pagesOf = (bytes: Uint8Array): number =>
	Buffer.from(bytes)
		.toString("latin1")
		.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function compare(draft: Draft): Promise<void> {
	const first = snapshotOfRound(draft, 1000);
	const pages = [pagesOf(await write(first)), pagesOf(await print(first))];
	const fresh: number[] = [];
	const published: number[] = [];
	const again: number[] = [];
	const [cold, warm]: [number[], number[]] = [[], []];
	for (let round = 1; round <= ROUNDS; round++) {
		const [preview, snapshot] = [snapshotOfRound(draft, round, true), snapshotOfRound(draft, round)];
		fresh.push(await milliseconds(() => write(preview)));
		published.push(await milliseconds(() => write(snapshot)));
		again.push(await milliseconds(() => write(snapshot)));
		await closeBrowser();
		cold.push(await milliseconds(() => print(snapshot)));
		warm.push(await milliseconds(() => print(snapshot)));
	}
	await closeBrowser();
	const row = (name: string, own: readonly number[]) => {
		const part = (of: readonly number[]) => (median(own) / median(of)).toFixed(2);
		const spread = `${Math.min(...own).toFixed(0)} to ${Math.max(...own).toFixed(0)}`;
		return `| ${name} | ${median(own).toFixed(0)} (${spread}) | ${part(warm)} | ${part(cold)} |`;
	};
	console.log(`Median of ${ROUNDS} rounds, in turns; ${pages[0]} pages of ours, ${pages[1]} of Chromium's\n`);
	console.log(
		"| | ms (lowest to highest) | part of Chromium, running | part of Chromium, started |\n| --- | --- | --- | --- |",
	);
	console.log([row("ours, all texts new", fresh), row("ours, published after its preview", published)].join("\n"));
	console.log([row("ours, the same once more", again), row("Chromium, running", warm)].join("\n"));
	console.log(row("Chromium, started for it", cold));
}

async function growth(): Promise<void> {
	console.log("\n| measures | ms | kB | most memory of the writing process, MB |\n| --- | --- | --- | --- |");
	for (const measures of [10, 100, 1000]) {
		const own = openPdfWriter(() => new Date(), { memoryToKeep: 1e12 });
		await write(snapshotOfRound(generatedDraft(10), 0), own);
		const snapshot = snapshotOfRound(generatedDraft(measures), 1);
		let [size, most] = [0, 0];
		const watch = setInterval(() => {
			most = Math.max(most, own.memory());
		}, 10);
		const took = await milliseconds(async () => {
			size = (await write(snapshot, own)).length;
		});
		console.log(`| ${measures} | ${took.toFixed(0)} | ${(size / 1000).toFixed(0)} | ${(most / 1e6).toFixed(0)} |`);
		clearInterval(watch);
		own.close();
	}
}

await compare(await realOrGenerated());
await growth();
writer.close();
