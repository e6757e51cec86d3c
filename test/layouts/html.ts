// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { layTables } from "./lay.ts";
import type { Layout } from "./layout.ts";
import type { PlanModel } from "./model.ts";
import { columnShares, pageSize, surroundingsOf, withSyllables } from "./page.ts";
import type { PrintCell, PrintRow, PrintTable } from "./print-table.ts";

/** The layout as a page of HTML, for Chromium to print and for LibreOffice to open. */
export function toHtml(model: PlanModel, layout: Layout): string {
	const around = surroundingsOf(model, layout);
	const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join("\n");
	const tables = layTables(model, layout).map((table) => tableHtml(table, layout));
	const appendix = around.appendix.map(
		([left, right]) => `<tr><td>${escaped(left)}</td><td>${escaped(right)}</td></tr>`,
	);
	return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${escaped(around.title)}</title>
<style>${styleOf(layout)}</style></head><body>
${layout.furniture ? `<p>${escaped(around.asOf)}</p>` : ""}<h1>${escaped(around.title)}</h1>
${paragraphs(around.before)}
${tables.join("\n")}
${paragraphs(around.after)}
${appendix.length > 0 ? `<h2>Abkürzungen</h2><table class="appendix">${appendix.join("")}</table>` : ""}
</body></html>`;
}

function tableHtml(table: PrintTable, layout: Layout): string {
	const columns = columnShares(layout).map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`);
	const heading = table.heading === "" ? "" : `<h2>${escaped(table.heading)}</h2>`;
	const header = table.header.map(
		(row) => `<tr>${row.cells.map((cell) => cellHtml(cell, layout, "th")).join("")}</tr>`,
	);
	const body = table.rows.map((row) => rowHtml(row, layout));
	return `${heading}<table class="plan"${layout.producer.startsWith("html") && layout.rules === "full" ? ' border="1" cellspacing="0"' : ""}><colgroup>${columns.join("")}</colgroup><thead>${header.join("")}</thead><tbody>${body.join("\n")}</tbody></table>`;
}

function rowHtml(row: PrintRow, layout: Layout): string {
	const cells = row.cells.map((cell) => cellHtml(cell, layout, "td")).join("");
	return `<tr class="${row.kind}${row.first ? " first" : ""}">${cells}</tr>`;
}

function cellHtml(cell: PrintCell, layout: Layout, tag: "th" | "td"): string {
	const spans = `${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ""}${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ""}`;
	const turned = cell.rotated ? ` class="turned"` : "";
	return `<${tag}${spans}${turned}>${cell.rotated ? `<span>${linesHtml(cell, layout)}</span>` : linesHtml(cell, layout)}</${tag}>`;
}

function linesHtml(cell: PrintCell, layout: Layout): string {
	const text = (line: string) => escaped(layout.breaks === "syllables" ? withSyllables(line) : line);
	if (cell.lines.length === 0) return "";
	if (cell.bulleted && layout.bullet === "list")
		return `<ul>${cell.lines.map((line) => `<li>${text(line)}</li>`).join("")}</ul>`;
	const bullet = cell.bulleted ? layout.bullet : "";
	return cell.lines.map((line) => `<p>${bullet}${text(line)}</p>`).join("");
}

const RULES: { readonly [rules in Layout["rules"]]: string } = {
	full: "td,th{border:0.75pt solid #000}",
	horizontal: "td,th{border-top:0.75pt solid #000;border-bottom:0.75pt solid #000}",
	vertical: "td,th{border-left:0.75pt solid #000;border-right:0.75pt solid #000}",
	none: "",
	zebra: "tr.step:nth-child(even) td{background:#dde6ee} th{background:#345;color:#fff}",
	measures: "tr.first td{border-top:0.75pt solid #000} thead tr:last-child th{border-bottom:1.2pt solid #000}",
};

function styleOf(layout: Layout): string {
	const [width, height] = pageSize(layout);
	// LibreOffice reads the page from here; Chromium is told when it prints.
	const page = layout.producer.startsWith("html") ? `@page{size:${width}pt ${height}pt;margin:14mm} ` : "";
	return `${page}body{font:${layout.fontSize}pt/1.3 ${layout.font};margin:0} h1{font-size:1.5em} h2{font-size:1.25em;break-after:avoid}
table{border-collapse:collapse;width:100%;margin-bottom:10pt} .plan{table-layout:fixed} ${RULES[layout.rules]}
td,th{padding:2.5pt 4pt;vertical-align:${layout.valign};text-align:left} th{text-align:${layout.headerAlign};vertical-align:${layout.valign}}
td p,th p{margin:0 0 1.5pt} ul{margin:0;padding-left:9pt} .section td{font-weight:bold}
${layout.splitRows ? "" : "tr{break-inside:avoid}"} ${layout.repeatHeader ? "" : "thead{display:table-row-group}"}
.turned span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap}
${layout.breaks === "anywhere" ? "td,th{overflow-wrap:anywhere}" : "td,th{overflow-wrap:break-word}"} .appendix td{border:0.5pt solid #888}`;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
