// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** How alike two texts are by their groups of three letters: 1 the same, 0 nothing in common. */
export function textSimilarity(a: string, b: string): number {
	return trigramSimilarity(trigramsOf(a), trigramsOf(b));
}

/** The share of two texts' groups of three letters that both have. */
export function trigramSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const trigram of few) if (many.has(trigram)) shared += 1;
	return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** As PostgreSQL's pg_trgm makes them: of each word, two blanks before it and one after. */
export function trigramsOf(text: string): ReadonlySet<string> {
	const words =
		text
			.toLowerCase()
			.normalize("NFKC")
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		words.flatMap((word) => {
			const padded = `  ${word} `;
			return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
		}),
	);
}
