// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { marks } from "../src/document/write/pdf/marks.ts";
import type { pdfData, pdfEdition } from "../src/document/write/pdf/pdf-data.ts";

type Data = ReturnType<typeof pdfData>;
type Edition = ReturnType<typeof pdfEdition>;
type Field = Data["fields"][number];
type Measure = Field["measures"][number];

/** The whole content of a report as a page to be printed: cover, contents, summary, table and annex, from what our own PDF is made of. */
export function reportHtml(data: Data, edition: Edition): string {
	const parts = [cover(data, edition), summary(data), `<h1 id="m">${text(data.words.measures)}</h1>`];
	const tables = data.fields.map((field, at) => fieldTable(data, field, at));
	return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${text(data.name)}</title><style>${styles(data)}</style></head>
<body>${[...parts, ...tables, annex(data, edition)].join("\n")}</body></html>`;
}

const text = (value: string): string => value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const paragraphs = (texts: readonly string[]): string => texts.map((one) => `<p>${text(one)}</p>`).join("");
const lines = (texts: readonly string[]): string =>
	texts.length > 1 ? `<ul>${texts.map((one) => `<li>${text(one)}</li>`).join("")}</ul>` : paragraphs(texts);

const styles = ({ accent, columnWidths }: Data): string => `
body{font:9.5pt sans-serif;color:#1c1f26;hyphens:auto}h1,h2,.title{color:${accent};break-after:avoid}
h1{font-size:17pt}h2{font-size:12.5pt}.title{font-size:30pt}.cover,.summary{break-after:page}.cover{display:grid;grid-template-columns:1.45fr 1fr;gap:16mm}
table{border-collapse:collapse;width:100%;font-size:8.5pt}td,th{border-bottom:.5pt solid #c9ced6;padding:1.5mm;vertical-align:top;text-align:left}
thead{background:#eef1f5}tr{break-inside:avoid}p{margin:0 0 .55em}ul{margin:0;padding-left:1em;list-style:"– "}svg{width:9pt;height:9pt}
.bar{display:flex;height:5mm}.bar b{color:#fff;text-align:center}.fields{table-layout:fixed}${columnWidths.map((width, at) => `.c${at}{width:${width}mm}`).join("")}`;

function cover(data: Data, edition: Edition): string {
	const facts = [data.words.asOf, edition.number, edition.paper, data.words.extent].filter((fact) => fact !== "");
	const entries = data.fields.map(({ name }, at) => `<li><a href="#f${at}">${text(name)}</a></li>`);
	return `<div class="cover"><div><p>${text(data.municipality)}</p><p class="title">${text(data.title)}</p>${paragraphs(facts)}</div>
<nav><h2>${text(data.words.contents)}</h2><ol><li><a href="#s">${text(data.words.summary)}</a></li><li><a href="#m">${text(data.words.measures)}</a><ol>${entries.join("")}</ol></li></ol></nav></div>`;
}

const bar = (counts: readonly { readonly count: number; readonly ink: string }[]): string =>
	`<div class="bar" aria-hidden="true">${counts
		.filter(({ count }) => count > 0)
		.map(({ count, ink }) => `<b style="flex:${count};background:${ink}">${count}</b>`)
		.join("")}</div>`;

function summary({ words, mix, statuses, fields }: Data): string {
	const legend = mix.map(({ mark, label, count }) => `${picture(mark)} ${text(label)} <b>${count}</b>`).join(" ");
	const rows = fields.map(({ name, counts, total }) => {
		const figures = [...counts.map(({ count }) => count), total].map((count) => `<td>${count}</td>`);
		return `<tr><th scope="row">${text(name)}</th><td>${bar(counts)}</td>${figures.join("")}</tr>`;
	});
	const heads = [words.field, words.byFieldBar, ...statuses.map(({ label }) => label), words.steps];
	return `<div class="summary"><h1 id="s">${text(words.summary)}</h1><p>${text(words.sentence)}</p><figure role="img" aria-label="${text(words.sentence)}">${bar(mix)}</figure>
<p>${legend}</p><h2>${text(words.byField)}</h2>${tableOf(heads, rows)}</div>`;
}

const picture = (mark: string): string => (marks[mark] ?? "").replace("<svg", '<svg aria-hidden="true"');

const tableOf = (heads: readonly string[], rows: readonly string[], kind = ""): string =>
	`<table class="${kind}"><thead><tr>${heads.map((head, at) => `<th scope="col" class="c${at}">${text(head)}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;

function fieldTable({ words }: Data, { name, sentence, measures }: Field, at: number): string {
	return `<h2 id="f${at}">${text(name)}</h2><p>${text(sentence)}</p>${tableOf(Object.values(words.columns), measures.flatMap(rowsOf), "fields")}`;
}

function rowsOf({ number, title, steps }: Measure): readonly string[] {
	return steps.map(({ content, responsibility, term, mark, status, description }, at) => {
		const beside = `<th scope="rowgroup" rowspan="${steps.length}">${text(number)}</th><td rowspan="${steps.length}"><h3>${text(title)}</h3></td>`;
		const cells = [lines(content), lines(responsibility), lines(term), `${picture(mark)} ${text(status)}`];
		const all = [...cells, paragraphs(description)].map((cell) => `<td>${cell}</td>`);
		return `<tr>${at === 0 ? beside : ""}${all.join("")}</tr>`;
	});
}

function annex({ words, dropped, glossary, units }: Data, { aboutText, hash }: Edition): string {
	const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`;
	const part = (title: string, heads: readonly string[], rows: readonly string[]) =>
		rows.length > 0 ? `<h1>${text(title)}</h1>${tableOf(heads, rows)}` : "";
	const { columns } = words;
	return [
		part(
			words.dropped,
			[columns.number, columns.measure, words.because],
			dropped.map((one) => row([one.number, [one.title, ...one.content].join(" "), one.because])),
		),
		part(
			words.glossary,
			[words.abbreviation, words.meaning],
			glossary.map((one) => row([one.abbreviation, one.meaning])),
		),
		part(
			words.units,
			[words.unitCode, words.unitName],
			units.map((one) => row([one.code, one.name])),
		),
		`<h1>${text(words.about)}</h1>${paragraphs([...aboutText, words.hashNote, words.hash, hash])}`,
	].join("");
}
