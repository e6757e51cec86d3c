// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { recogniseStatus } from "../../../plan/recognise-status.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import { type Line, textOf } from "./lines.ts";

/** The lines of one status: each step has one, so that they tell rows apart where no lines do. */
export type StatusBlock = { readonly top: number; readonly bottom: number; readonly known: boolean };

/** Cuts the lines of a status column into statuses: where one is complete and the next line begins another. */
export function statusBlocks(lines: readonly Line[]): StatusBlock[] {
	const blocks: StatusBlock[] = [];
	const leading = smallestLeading(lines);
	let open: Line[] = [];
	lines.forEach((line, i) => {
		open.push(line);
		const next = lines[i + 1];
		if (!next || next.page !== line.page || isComplete(open, next, leading)) {
			blocks.push({ top: Math.min(...open.map((l) => l.top)), bottom: line.bottom, known: isKnown(open) });
			open = [];
		}
	});
	return blocks;
}

function isComplete(open: readonly Line[], next: Line, leading: number): boolean {
	const gap = next.baseline - (open.at(-1)?.baseline ?? 0);
	if (gap > 1.3 * leading) return true;
	return isKnown(open) && !isKnown([...open, next]);
}

const isKnown = (lines: readonly Line[]): boolean => recogniseStatus(lines.map(textOf).join(" "), defaultScheme).kind === "known";

function smallestLeading(lines: readonly Line[]): number {
	const steps = lines.slice(1).map((line, i) => line.baseline - (lines[i] as Line).baseline);
	const usual = steps.filter((step, i) => step > 0.9 * (lines[i] as Line).size);
	return usual.length > 0 ? Math.min(...usual) : 12;
}
