// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readDocument } from "../src/document/read/read-document.ts";
import { openPdfWriter } from "../src/document/write/pdf/open-pdf-writer.ts";
import type { Draft } from "../src/plan/draft.ts";
import type { ReportSnapshot } from "../src/report/snapshot.ts";
import { snapshotOf } from "../src/report/snapshot-of.ts";
import { statusWords } from "../src/report/status-words.ts";
import { reportWords } from "../src/wording/report-words.ts";
import { generatedDraft } from "../test/generated-draft.ts";
import { layout } from "../test/layouts/base.ts";
import { closeChromium, printHtml } from "../test/layouts/chromium.ts";
import { reportSource } from "../test/report-source.ts";
import { sharedFile } from "../test/shared-files.ts";

// node bench/report.ts: a report as PDF by us and the same table printed by Chromium, in turns; then how it grows.
const ROUNDS = 9;
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
function snapshotOfRound(draft: Draft, round: number): ReportSnapshot {
	const measures = draft.measures.map((measure) => ({
		...measure,
		title: `${measure.title} ${round}`,
		steps: measure.steps.map((step) => ({
			...step,
			content: step.content.map((line) => `${line} ${round}`),
			description: `${step.description} (${round})`,
		})),
	}));
	return snapshotOf(reportSource({ ...draft, measures }), { notAfter: "2030-12-31", draft: false, number: round });
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const cellOf = (lines: readonly string[]): string => `<td>${lines.map(escaped).join("<br>")}</td>`;

function htmlTable(snapshot: ReportSnapshot): string {
	const rows = snapshot.fields.flatMap(({ title, measures }) => [
		`<tr><th colspan="7">${escaped(title)}</th></tr>`,
		...measures.flatMap(({ number, title: name, steps }) =>
			steps.map((step) => {
				const cells = [[number], [name], step.content, step.responsibility, step.term.lines];
				return `<tr>${[...cells, [statusWords(snapshot, step)], [step.description]].map(cellOf).join("")}</tr>`;
			}),
		),
	]);
	const heads = Object.values(reportWords(snapshot).columns).map((head) => `<th scope="col">${head}</th>`);
	return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${escaped(snapshot.plan.title)}</title><style>
body{font:8.5pt sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:1.5mm;vertical-align:top;text-align:left}</style></head>
<body><h1>${escaped(snapshot.plan.title)}</h1><table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></body></html>`;
}

async function write(snapshot: ReportSnapshot, by = writer): Promise<Uint8Array> {
	const request = { snapshot, words: reportWords(snapshot), look: { accent: "#1a3c6e" } };
	const result = await by.write({ ...request, layout: "table" });
	if (!result.ok) throw new Error(result.problem.kind);
	return result.bytes;
}

async function compare(draft: Draft): Promise<void> {
	const page = layout("bench", { furniture: true });
	const print = (snapshot: ReportSnapshot) => printHtml(htmlTable(snapshot), page, true);
	await write(snapshotOfRound(draft, 1000));
	const times = { ours: [] as number[], cold: [] as number[], warm: [] as number[] };
	for (let round = 1; round <= ROUNDS; round++) {
		const snapshot = snapshotOfRound(draft, round);
		times.ours.push(await milliseconds(() => write(snapshot)));
		await closeChromium();
		times.cold.push(await milliseconds(() => print(snapshot)));
		times.warm.push(await milliseconds(() => print(snapshot)));
	}
	await closeChromium();
	const ours = median(times.ours);
	const row = (name: string, values: readonly number[]) =>
		`| ${name} | ${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}) | ${(ours / median(values)).toFixed(3)} |`;
	console.log(`Median of ${ROUNDS} rounds, in turns\n\n| | ms | ours as a part of it |\n| --- | --- | --- |`);
	console.log([row("ours, warm", times.ours), row("Chromium, started for it", times.cold)].join("\n"));
	console.log(row("Chromium, running", times.warm));
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
