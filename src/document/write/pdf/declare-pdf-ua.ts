// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { foundIn, objectOf, type PdfObject, trailerOf } from "./pdf-update.ts";

/*
 * The compiler declares one standard a file. It writes PDF/A-2a; this adds what PDF/UA-1 asks for beside it:
 * its identifier in the metadata, with the description of the schema that PDF/A wants of every schema that it does not know
 * itself, and that the title is shown instead of the file's name.
 */

const description = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

/** The catalogue and the metadata of a PDF/A-2a as the compiler writes it, declaring PDF/UA-1 as well. */
export function pdfUaDeclaration(file: Buffer): readonly PdfObject[] {
	const catalog = objectOf(file, foundIn(trailerOf(file), /\/Root (\d+) 0 R/));
	const metadata = objectOf(file, foundIn(catalog.text, /\/Metadata (\d+) 0 R/));
	return [
		{ ...catalog, text: replaced(catalog.text, /\/ViewerPreferences\s*<</, "$&\n/DisplayDocTitle true") },
		{ ...metadata, text: withIdentifier(metadata.text) },
	];
}

function replaced(text: string, pattern: RegExp, by: string): string {
	if (!pattern.test(text)) throw new Error(`The PDF has no ${pattern}.`);
	return text.replace(pattern, by);
}

function withIdentifier(metadata: string): string {
	const named = replaced(metadata, /xmlns:pdfaid=/, 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" $&');
	const described = replaced(named, /<pdfaExtension:schemas><rdf:Bag>/, `$&${description}`);
	const declared = replaced(described, /<pdfaid:part>/, "<pdfuaid:part>1</pdfuaid:part>$&");
	const packet = foundIn(declared, /stream\r?\n([\s\S]*?)\r?\nendstream/);
	return replaced(declared, /\/Length \d+/, `/Length ${packet.length}`);
}
