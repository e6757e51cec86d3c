// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A search as typed and as it may be meant: `buerger` for `Bürger` and the other way round. Each once. */
export function spellings(text: string): readonly string[] {
	const spelledOut = text
		.replaceAll("ä", "ae")
		.replaceAll("ö", "oe")
		.replaceAll("ü", "ue")
		.replaceAll("Ä", "Ae")
		.replaceAll("Ö", "Oe")
		.replaceAll("Ü", "Ue");
	const drawnTogether = text.replace(/([aouAOU])e/g, "$1");
	return [...new Set([text, spelledOut, drawnTogether])];
}

/** The words of a search without its operators, in small letters. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

const trigramsOf = (word: string): ReadonlySet<string> => {
	const padded = `  ${word} `;
	return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

/** How alike two words are, 0 to 1, by the trigrams that they share. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((trigram) => b.has(trigram)).length;
	return shared / (a.size + b.size - shared);
}

/** The word of some texts that is most like a misspelt one; undefined where it stands there itself, or none is alike. */
export function closestWord(word: string, texts: Iterable<string>): string | undefined {
	const sought = trigramsOf(word);
	let closest: { readonly found: string; readonly alike: number } | undefined;
	const seen = new Set<string>();
	for (const text of texts) {
		for (const candidate of text.match(/\p{L}{3,}/gu) ?? []) {
			const plain = candidate.toLowerCase();
			if (plain === word) return undefined;
			if (seen.has(plain)) continue;
			seen.add(plain);
			const alike = likeness(sought, trigramsOf(plain));
			if (alike > (closest?.alike ?? 0.3)) closest = { found: candidate, alike };
		}
	}
	return closest?.found;
}
