// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { looksLikeMeasureNumber } from "../../../plan/measure-number.ts";
import { recogniseStatus } from "../../../plan/recognise-status.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import type { FragmentCell } from "./fragment.ts";
import { linesOf, textOf } from "./lines.ts";
import type { Word } from "./page.ts";
import type { StitchedCell } from "./stitched-table.ts";
import { isHeading } from "./table-head.ts";

/** How a table goes on over a page break. */
export type Overleaf = {
	/** The first row of the new page belongs to the last row of the old one, or is a new row. */
	readonly kind: "same-row" | "new-row";
	/** By column: the cell of the old page that goes on in the new page's first row. */
	readonly joins: ReadonlyMap<number, StitchedCell>;
	readonly doubts: readonly ReviewReason[];
};

type Context = { readonly page: number; readonly leavesOpen: boolean; readonly filled: (column: number) => number };

type Pair = { readonly above: StitchedCell; readonly below: FragmentCell };

/**
 * Decides whether the first row of a page is a new one. Where the producer leaves the table open at the foot of a page
 * when a row goes on (Chromium), the lines decide; elsewhere (LibreOffice, Word close the table on every page) the text does,
 * and what it decides is marked for review.
 */
export function continuation(
	last: readonly StitchedCell[],
	first: readonly FragmentCell[],
	context: Context,
): Overleaf {
	const pairs = first.flatMap((below): Pair[] => {
		const above = last.find((cell) => cell.column === below.column && cell.columnSpan === below.columnSpan);
		return above ? [{ above, below }] : [];
	});
	const fresh: Overleaf = { kind: "new-row", joins: new Map(), doubts: [] };
	if (pairs.length < first.length || pairs.length === 0) return fresh;
	if (isHead(pairs)) return fresh;
	const votes = pairs.map((pair) => voteOf(pair, context));
	return context.leavesOpen ? byLines(pairs, votes, fresh) : byText(pairs, votes, context, fresh);
}

/** A table's heading may stand alone at the foot of a page; nothing goes on from it. */
function isHead(pairs: readonly Pair[]): boolean {
	const labels = pairs.filter(({ above }) => isHeading(plain(above.words)));
	return labels.length >= 3 && labels.length > pairs.length / 2;
}

/** Excel draws no line at the foot of a page either: there, what begins anew in the text is a new row all the same. */
function byLines(pairs: readonly Pair[], votes: readonly Vote[], fresh: Overleaf): Overleaf {
	const open = pairs.filter(({ above }) => !above.closedBottom);
	if (open.length === pairs.length && votes.includes("starts")) return fresh;
	const going = open.filter((pair) => votes[pairs.indexOf(pair)] !== "starts");
	const joins = new Map(going.map(({ above, below }) => [below.column, above]));
	return { kind: open.length === pairs.length ? "same-row" : "new-row", joins, doubts: [] };
}

function byText(pairs: readonly Pair[], votes: readonly Vote[], context: Context, fresh: Overleaf): Overleaf {
	if (votes.some((vote) => vote === "starts")) return fresh;
	const reason: ReviewReason = `joined-across-pages: ${context.page - 1}/${context.page}`;
	const joins = new Map(pairs.map(({ above, below }) => [below.column, above]));
	if (votes.some((vote) => vote === "continues")) return { kind: "same-row", joins, doubts: [reason] };
	return { ...fresh, doubts: [reason] };
}

type Vote = "starts" | "continues" | "silent";

/** What one column says: does the lower cell go on with the upper one's text? */
function voteOf({ above, below }: Pair, { filled }: Context): Vote {
	if (below.words.length === 0) return above.words.length > 0 && filled(below.column) > 0.95 ? "continues" : "silent";
	const [upper, lower] = [plain(above.words), plain(below.words)];
	const status = statusVote(upper, lower);
	if (status !== "silent") return status;
	if (isNumber(upper) && isNumber(lower)) return "starts";
	if (upper !== "" && /^\p{Ll}/u.test(lower) && !/[.!?:;]$/.test(upper)) return "continues";
	return "silent";
}

const isNumber = (text: string): boolean => looksLikeMeasureNumber(text) >= 0.5;

/** Longer texts state no status. */
const longestStatus = 120;

function statusVote(upper: string, lower: string): Vote {
	if (Math.max(upper.length, lower.length) > longestStatus) return "silent";
	const known = (text: string) => recogniseStatus(text, defaultScheme).kind === "known";
	const cut = /^\p{Lu}/u.test(upper) && /^\p{Ll}/u.test(lower) && !/[.!?]$/.test(upper) && known(`${upper} ${lower}`);
	if (cut) return "continues";
	if (known(upper) && known(lower)) return "starts";
	return !known(upper) && !known(lower) && known(`${upper} ${lower}`) ? "continues" : "silent";
}

const plain = (words: readonly Word[]): string => linesOf(words).map(textOf).join(" ");
