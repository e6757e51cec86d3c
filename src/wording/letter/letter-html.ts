// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Letter } from "../../mail/letter.ts";
import type { Locale } from "../locale.ts";

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");

// No colours but those of the mail program: so it can be read in light and in dark, and where people have chosen their own.
const page = "max-width:38em;margin:0 auto;padding:1.5em;font:1em/1.5 system-ui,sans-serif;overflow-wrap:anywhere";
const button =
	"display:inline-block;padding:.7em 1.4em;border:2px solid;border-radius:.3em;font-weight:bold;text-decoration:none";
const quiet = "margin-top:2.5em;padding-top:1em;border-top:1px solid;font-size:.875em";

const link = (url: string, words: string, style = ""): string =>
	`<a href="${escaped(url)}"${style && ` style="${style}"`}>${escaped(words)}</a>`;
const paragraph = (inner: string, style = ""): string => `<p${style && ` style="${style}"`}>${inner}</p>`;
const lines = (text: string): string => text.split("\n").map(escaped).join("<br>\n");

function blocksOf({ greeting, paragraphs, action, code, closing, optOut }: Letter): readonly string[] {
	return [
		paragraph(escaped(greeting)),
		...paragraphs.map((text) => paragraph(lines(text))),
		...(action ? [paragraph(link(action.url, action.label, button)), paragraph(link(action.url, action.url))] : []),
		...(code ? [paragraph(`${escaped(code.label)}: <strong>${escaped(code.value)}</strong>`)] : []),
		...closing.map((text) => paragraph(lines(text))),
		...(optOut ? [paragraph(`${escaped(optOut.label)}<br>\n${link(optOut.url, optOut.url)}`, quiet)] : []),
	];
}

/** A letter as HTML for mail programs: nothing is fetched from anywhere, nothing tells that it was opened. */
export function htmlOf(locale: Locale, letter: Letter): string {
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(letter.subject)}</title>
</head>
<body>
<div style="${page}">
${blocksOf(letter).join("\n")}
</div>
</body>
</html>
`;
}
