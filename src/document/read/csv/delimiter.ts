// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { parse } from "csv-parse/sync";

const CANDIDATES = [";", ",", "\t", "|"] as const;
const SAMPLE = 50_000;
const SAMPLE_RECORDS = 50;

export type Delimiter = (typeof CANDIDATES)[number];

/**
 * Finds what separates the fields: the sign by which most records have the same number of fields, and more than one.
 * A semicolon wins a tie, because German Excel writes it.
 */
export function detectDelimiter(text: string): Delimiter {
	const told = /^sep=(.)\r?\n/i.exec(text)?.[1];
	const named = CANDIDATES.find((candidate) => candidate === told);
	if (named) return named;
	const scores = CANDIDATES.map((delimiter) => ({ delimiter, score: score(text.slice(0, SAMPLE), delimiter) }));
	return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function score(sample: string, delimiter: Delimiter): number {
	const widths = fieldCounts(sample, delimiter).filter((width) => width > 1);
	const frequency = new Map<number, number>();
	for (const width of widths) frequency.set(width, (frequency.get(width) ?? 0) + 1);
	return Math.max(0, ...[...frequency].map(([width, records]) => records * Math.sqrt(width)));
}

function fieldCounts(sample: string, delimiter: Delimiter): number[] {
	try {
		const options = { delimiter, relax_quotes: true, relax_column_count: true, to: SAMPLE_RECORDS };
		return parse(sample, options).map((record: string[]) => record.length);
	} catch {
		return []; // A quote that the sample's end cuts, or one that this sign does not fit.
	}
}
