// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { recogniseStatus } from "../../../plan/recognise-status.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import { type Line, textOf } from "./lines.ts";

/** The lines of one status: each step has one, so that they tell rows apart where no lines do. */
export type StatusBlock = { readonly top: number; readonly bottom: number; readonly known: boolean };

/** A status takes no more lines than this, even in a narrow column. */
const longest = 6;

/** Cuts the lines of a status column into statuses: where one is complete and the next line begins another. */
export function statusBlocks(lines: readonly Line[]): StatusBlock[] {
	const blocks: StatusBlock[] = [];
	const leading = smallestLeading(lines);
	let open: Line[] = [];
	lines.forEach((line, i) => {
		open.push(line);
		const next = lines[i + 1];
		if (!next || isComplete(open, lines.slice(i + 1, i + 1 + longest), leading)) {
			blocks.push({ top: Math.min(...open.map((l) => l.top)), bottom: line.bottom, known: isKnown(open) });
			open = [];
		}
	});
	return blocks;
}

function isComplete(open: readonly Line[], rest: readonly Line[], leading: number): boolean {
	const next = rest[0] as Line;
	if (next.baseline - (open.at(-1)?.baseline ?? 0) > 1.3 * leading) return true;
	if (!isKnown(open) || isKnown([...open, next])) return false;
	return rest.some((_, i) => isKnown(rest.slice(0, i + 1)));
}

const isKnown = (lines: readonly Line[]): boolean =>
	recogniseStatus(lines.map(textOf).join(" "), defaultScheme).kind === "known";

function smallestLeading(lines: readonly Line[]): number {
	const steps = lines.slice(1).map((line, i) => line.baseline - (lines[i] as Line).baseline);
	const usual = steps.filter((step, i) => step > 0.9 * (lines[i] as Line).size);
	return usual.length > 0 ? Math.min(...usual) : 12;
}
