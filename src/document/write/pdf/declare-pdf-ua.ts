// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/*
 * The compiler declares one standard a file. It writes PDF/A-2a; this adds, as an incremental update (ISO 32000-1,
 * 7.5.6), what PDF/UA-1 asks for beside it: its identifier in the metadata, with the description of the schema that
 * PDF/A wants of every schema that it does not know itself, and that the title is shown instead of the file's name.
 */

const description = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

type Found = { readonly number: string; readonly text: string };

/** Declares PDF/UA-1 in a PDF/A-2a as the compiler writes it. */
export function declarePdfUa(bytes: Uint8Array): Uint8Array {
	const file = Buffer.from(bytes).toString("latin1");
	const trailer = file.slice(file.lastIndexOf("trailer"));
	const catalog = objectOf(file, numberIn(trailer, /\/Root (\d+) 0 R/));
	const metadata = objectOf(file, numberIn(catalog.text, /\/Metadata (\d+) 0 R/));
	const changed = [
		{ ...catalog, text: replaced(catalog.text, /\/ViewerPreferences\s*<</, "$&\n/DisplayDocTitle true") },
		{ ...metadata, text: withIdentifier(metadata.text) },
	];
	return Buffer.concat([bytes, Buffer.from(update(file, trailer, changed), "latin1")]);
}

function numberIn(text: string, pattern: RegExp): string {
	const number = pattern.exec(text)?.[1];
	if (number === undefined) throw new Error(`The PDF has no ${pattern}.`);
	return number;
}

function objectOf(file: string, number: string): Found {
	const start = file.lastIndexOf(`\n${number} 0 obj`) + 1;
	const end = file.indexOf("endobj", start);
	if (start === 0 || end === -1) throw new Error(`The PDF has no object ${number}.`);
	return { number, text: file.slice(start, end + "endobj".length) };
}

function replaced(text: string, pattern: RegExp, by: string): string {
	if (!pattern.test(text)) throw new Error(`The PDF has no ${pattern}.`);
	return text.replace(pattern, by);
}

function withIdentifier(metadata: string): string {
	const named = replaced(metadata, /xmlns:pdfaid=/, 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" $&');
	const described = replaced(named, /<pdfaExtension:schemas><rdf:Bag>/, `$&${description}`);
	const declared = replaced(described, /<pdfaid:part>/, "<pdfuaid:part>1</pdfuaid:part>$&");
	const packet = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(declared)?.[1] ?? "";
	return replaced(declared, /\/Length \d+/, `/Length ${packet.length}`);
}

/** The changed objects with a table of where they are, which points to the table before. */
function update(file: string, trailer: string, objects: readonly Found[]): string {
	let text = "\n";
	let table = "xref\n";
	for (const { number, text: object } of objects) {
		const offset = String(file.length + text.length).padStart(10, "0");
		table += `${number} 1\n${offset} 00000 n \n`;
		text += `${object}\n`;
	}
	const previous = numberIn(trailer, /startxref\s+(\d+)/);
	const dictionary = /<<([\s\S]*)>>/.exec(trailer)?.[1]?.trim() ?? "";
	const startOfTable = file.length + text.length;
	return `${text}${table}trailer\n<<\n${dictionary}\n/Prev ${previous}\n>>\nstartxref\n${startOfTable}\n%%EOF\n`;
}
