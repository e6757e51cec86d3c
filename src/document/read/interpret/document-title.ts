// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceDocument } from "../source.ts";
import { oneLine } from "./cell-text.ts";

const longest = 200;
const noTitle =
	/^(?:Stand\b|Seite\b|Anlage\b|Unbenannt|Untitled|Dokument\s?\d*$|Document\s?\d*$|Mappe\s?\d*$|Tabelle\s?\d*$|Microsoft|.*\.(?:docx?|xlsx?|pdf|html?|csv)$|https?:|about:)/iu;

/**
 * The document's title: what the file says of itself, else its first heading, else the longest of the lines before the table.
 * `lines`: the short texts that stand before the first plan table.
 */
export function documentTitle(source: SourceDocument, lines: readonly string[]): string {
	const own = oneLine(source.title).replace(/^Microsoft (?:Word|Excel|PowerPoint)\s*-\s*/iu, "");
	if (own !== "" && !noTitle.test(own)) return own;
	const headings = source.blocks.flatMap((block) => (block.kind === "paragraph" && block.level > 0 ? [block] : []));
	const top = Math.min(...headings.map((heading) => heading.level));
	const heading = headings.find((one) => one.level === top);
	if (heading) return oneLine(heading.text);
	const early = lines
		.slice(0, 6)
		.map(oneLine)
		.filter((line) => line.length <= longest && line.length > 3 && !noTitle.test(line));
	return early.reduce((best, line) => (line.length > best.length ? line : best), "");
}
