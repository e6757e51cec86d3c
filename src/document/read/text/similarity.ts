// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const GRAM = 4;
/** Words that point, and say nothing of what a text is about. */
const POINTING =
	/^(?:siehe|vgl|vergleiche|maßnahmen?|handlungsfeld(?:er)?|punkt|sowie|durch|einer?|eines|werden|wird|wurden?|nicht|auch|über|unter|nach)$/u;
const CODE = /(?<![\p{L}\p{N}])(\p{Lu}{1,4})[.\-– ]{0,2}(\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\p{N}])/gu;
const FIELD = /(?:Handlungsfeld|HF)\s+(\p{Lu}{1,4})(?!\p{L})/gu;

/** A text as the n-grams of its words, each weighed by how rare it is in the document. */
export type Vector = { readonly weights: ReadonlyMap<string, number>; readonly norm: number };

/** Two texts that point at the same measure or field speak of the same thing. */
function pointers(text: string): string[] {
	const codes = [...text.matchAll(CODE)].flatMap(([, field, number]) => [`#${field}`, `#${field}.${number}`]);
	return [...codes, ...[...text.matchAll(FIELD)].map(([, field]) => `#${field}`)];
}

function grams(text: string): Set<string> {
	const found = new Set<string>(pointers(text));
	for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
		if (POINTING.test(word)) continue;
		const padded = ` ${word} `;
		for (let at = 0; at === 0 || at + GRAM <= padded.length; at += 1) found.add(padded.slice(at, at + GRAM));
	}
	return found;
}

/** Learns from all texts of a document how rare each n-gram is, and weighs texts by it. */
export function weigher(texts: readonly string[]): (text: string) => Vector {
	const counts = new Map<string, number>();
	for (const text of texts) for (const gram of grams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	return (text) => {
		const weights = new Map<string, number>();
		let square = 0;
		for (const gram of grams(text)) {
			const weight = Math.log((1 + texts.length) / (1 + (counts.get(gram) ?? 0)));
			if (weight <= 0) continue;
			weights.set(gram, weight);
			square += weight * weight;
		}
		return { weights, norm: Math.sqrt(square) };
	};
}

/** The cosine of two texts: 0 where they share nothing, 1 where they are the same. */
export function similarity(a: Vector, b: Vector): number {
	const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
	let dot = 0;
	for (const [gram, weight] of small.weights) dot += weight * (large.weights.get(gram) ?? 0);
	return dot === 0 ? 0 : dot / (a.norm * b.norm);
}
