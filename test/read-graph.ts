// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import jsonld from "jsonld";
import { Parser, type Quad, type Term } from "n3";

const written = (term: Term): string => {
	if (term.termType !== "Literal") return `<${term.value}>`;
	return `${JSON.stringify(term.value)}${term.language ? `@${term.language}` : `^^<${term.datatype.value}>`}`;
};

const sorted = (quads: readonly Quad[]): readonly string[] =>
	[
		...new Set(quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(written).join(" "))),
	].toSorted();

export const quadsOfTurtle = (bytes: Uint8Array): readonly Quad[] =>
	new Parser().parse(new TextDecoder().decode(bytes));

/** The triples of a Turtle file, one a line, as the library n3 reads them. */
export const triplesOfTurtle = (bytes: Uint8Array): readonly string[] => sorted(quadsOfTurtle(bytes));

/** The triples of a JSON-LD file, as the library jsonld reads them. What is not in the file itself is not loaded. */
export async function triplesOfJsonLd(bytes: Uint8Array): Promise<readonly string[]> {
	const documentLoader = (url: string) => Promise.reject(new Error(`Would load ${url}`));
	const document = JSON.parse(new TextDecoder().decode(bytes));
	const quads = await jsonld.toRDF(document, { format: "application/n-quads", documentLoader });
	return sorted(new Parser({ format: "N-Quads" }).parse(String(quads)));
}
