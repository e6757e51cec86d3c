// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The vocabularies, by the prefixes that go before their names. */
export const prefixes = {
	dcat: "http://www.w3.org/ns/dcat#",
	dct: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	vcard: "http://www.w3.org/2006/vcard/ns#",
	xsd: "http://www.w3.org/2001/XMLSchema#",
	adms: "http://www.w3.org/ns/adms#",
	spdx: "http://spdx.org/rdf/terms#",
	dcatap: "http://data.europa.eu/r5r/",
	dcatde: "http://dcat-ap.de/def/dcatde/",
} as const;

/** A name of a vocabulary, written short: `dct:title`. */
export type Name = `${keyof typeof prefixes}:${string}`;

/** What is said: another thing by its address, a thing of a vocabulary, or a text. */
export type Value =
	| { readonly iri: string }
	| { readonly name: Name }
	| { readonly text: string; readonly language: string }
	| { readonly text: string; readonly type: Name };

/**
 * A thing and all that is said of it: the triples with one subject. Every thing has an address of its own (no blank nodes), so that
 * two graphs are the same where their triples are.
 */
export type Resource = {
	readonly iri: string;
	readonly types: readonly Name[];
	readonly properties: readonly (readonly [Name, Value])[];
};

/** An address without what neither Turtle nor JSON-LD lets stand in one. */
export function iri(address: string): { readonly iri: string } {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is written otherwise
	return { iri: address.toWellFormed().replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent) };
}

/** A text in a language. */
export function inLanguage(language: string, text: string): Value {
	return { text: text.toWellFormed(), language };
}

/** A text that means what its type says. */
export function typed(type: Name, text: string): Value {
	return { text: text.toWellFormed(), type };
}
