// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isBullet } from "./bullet.ts";
import { type StatusWraps, wholeStatus } from "./status-wrap.ts";
import type { TextLine } from "./text-line.ts";

const WIDEST_GAP = 3;

/** A piece of a block in reading order: a status by its lines, or lines of something else. */
export type Marked = { readonly kind: "status" | "text"; readonly lines: readonly TextLine[] };

/** Which lines (or ends of lines) of a block are a status, and where the block goes on. */
type Found = { readonly taken: ReadonlyMap<number, string>; readonly end: number };

function wholeAt(block: readonly TextLine[], at: number, known: StatusWraps): Found | undefined {
	const count = wholeStatus(block, at, known);
	if (count === 0) return undefined;
	return { taken: new Map(block.slice(at, at + count).map((line, n) => [at + n, line.text])), end: at + count };
}

/** Finds the lines of a known wrap in their order, even where lines of a neighbouring cell were printed between them. */
function wrapAt(block: readonly TextLine[], at: number, wrap: readonly string[]): Found | undefined {
	const taken = new Map<number, string>();
	let next = at;
	for (const [part, wanted] of wrap.entries()) {
		const limit = part === 0 ? at + 1 : Math.min(block.length, next + WIDEST_GAP);
		let here = next;
		while (here < limit && !endsWith(block[here]?.text ?? "", wanted)) here += 1;
		if (here >= limit) return undefined;
		taken.set(here, wanted);
		next = here + 1;
	}
	return { taken, end: next };
}

function endsWith(text: string, part: string): boolean {
	return text === part || text.endsWith(` ${part}`);
}

/** The status that begins on a line: alone, or between lines of others; then the most tightly printed one. */
function statusAt(block: readonly TextLine[], at: number, known: StatusWraps): Found | undefined {
	const whole = wholeAt(block, at, known);
	if (whole !== undefined) return whole;
	const gap = (found: Found) => found.end - at - found.taken.size;
	return known.wraps
		.flatMap((wrap) => (wrap.length > 1 ? (wrapAt(block, at, wrap) ?? []) : []))
		.sort((a, b) => gap(a) - gap(b) || b.taken.size - a.taken.size)[0];
}

type Separated = { readonly status: TextLine[]; readonly before: TextLine[]; readonly between: TextLine[] };

function separate(block: readonly TextLine[], at: number, found: Found): Separated {
	const parts: Separated = { status: [], before: [], between: [] };
	for (let here = at; here < found.end; here += 1) {
		const line = block[here] as TextLine;
		const taken = found.taken.get(here) ?? "";
		const rest = taken === "" ? line.text : line.text.slice(0, -taken.length).trim();
		if (rest !== "") (here === at ? parts.before : parts.between).push({ ...line, text: rest });
		if (taken !== "") parts.status.push({ ...line, text: taken, opens: rest === "" && line.opens });
	}
	return parts;
}

function endOfCell(block: readonly TextLine[], at: number, known: StatusWraps): number {
	let end = at;
	while (end < block.length && !isBullet(block[end]?.text ?? "") && statusAt(block, end, known) === undefined) end += 1;
	return end;
}

/** Cuts the statuses out of a block. Lines around an interleaved one are one cell again: a list item before it, a text after it. */
export function markStatuses(block: readonly TextLine[], known: StatusWraps): Marked[] {
	const marked: Marked[] = [];
	let rest: TextLine[] = [];
	const close = () => {
		if (rest.length > 0) marked.push({ kind: "text", lines: rest });
		rest = [];
	};
	for (let at = 0; at < block.length; ) {
		const found = statusAt(block, at, known);
		if (found === undefined) {
			rest.push(block[at] as TextLine);
			at += 1;
			continue;
		}
		const { status, before, between } = separate(block, at, found);
		at = found.end;
		rest.push(...before, ...between);
		if (between.length > 0) {
			const end = endOfCell(block, at, known);
			rest.push(...block.slice(at, end));
			at = end;
		}
		const textFollows = between.length > 0 && !isBullet(rest[0]?.text ?? "");
		if (textFollows) marked.push({ kind: "status", lines: status });
		close();
		if (!textFollows) marked.push({ kind: "status", lines: status });
	}
	close();
	return marked;
}
