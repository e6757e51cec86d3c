// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A ruled table as a PDF without compression, so that a damaged byte hits what is drawn and not only a stream's checksum. */
export function plainPdf(rows: readonly (readonly string[])[]): Uint8Array {
	const contents = rows.map((row, index) => drawRow(row, 780 - index * 40)).join("\n");
	const objects = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		`<< /Length ${contents.length} >>\nstream\n${contents}\nendstream`,
	];
	let text = "%PDF-1.4\n";
	const offsets = objects.map((object, index) => {
		const offset = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, "0")} 00000 n \n`;
	});
	const start = text.length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

const WIDTH = 130;

function drawRow(row: readonly string[], top: number): string {
	return row
		.map((text, column) => {
			const left = 30 + column * WIDTH;
			const shown = text.slice(0, 26).replace(/[()\\]/g, "");
			return `${left} ${top - 40} ${WIDTH} 40 re S BT /F1 8 Tf ${left + 4} ${top - 14} Td (${shown}) Tj ET`;
		})
		.join("\n");
}
