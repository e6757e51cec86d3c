// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** An object of a PDF as it stands there, from its number to `endobj`. */
export type PdfObject = { readonly number: number; readonly text: string };

/** What a pattern's first group says; throws where there is none. */
export function foundIn(text: string, pattern: RegExp): string {
	const found = pattern.exec(text)?.[1];
	if (found === undefined) throw new Error(`The PDF has no ${pattern}.`);
	return found;
}

/** The end of a file, which says where everything is. */
export function trailerOf(file: Buffer): string {
	return file.toString("latin1", file.lastIndexOf("trailer"));
}

/** The object that holds a byte. */
export function objectAround(file: Buffer, at: number): PdfObject {
	const start = file.lastIndexOf("\n", file.lastIndexOf(" 0 obj", at)) + 1;
	const text = file.toString("latin1", start, file.indexOf("endobj", at) + "endobj".length);
	return { number: Number.parseInt(text, 10), text };
}

/** An object by its number. */
export function objectOf(file: Buffer, number: string): PdfObject {
	const heading = `\n${number} 0 obj`;
	const at = file.lastIndexOf(heading);
	if (at === -1) throw new Error(`The PDF has no object ${number}.`);
	return objectAround(file, at + heading.length);
}

/** The file with objects that stand in the place of others: an incremental update (ISO 32000-1, 7.5.6). */
export function updatedPdf(file: Buffer, objects: readonly PdfObject[]): Uint8Array {
	const trailer = trailerOf(file);
	const texts: string[] = [];
	let table = "xref\n";
	let offset = file.length + 1;
	for (const { number, text } of objects.toSorted((a, b) => a.number - b.number)) {
		table += `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`;
		texts.push(`${text}\n`);
		offset += text.length + 1;
	}
	const previous = foundIn(trailer, /startxref\s+(\d+)/);
	const dictionary = foundIn(trailer, /<<([\s\S]*)>>/).trim();
	const end = `trailer\n<<\n${dictionary}\n/Prev ${previous}\n>>\nstartxref\n${offset}\n%%EOF\n`;
	return Buffer.concat([file, Buffer.from(`\n${texts.join("")}${table}${end}`, "latin1")]);
}
