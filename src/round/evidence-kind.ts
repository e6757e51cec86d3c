// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The largest file that shows that an answer is so. */
export const largestEvidence = 10 * 1024 * 1024;

type Kind = {
	readonly mediaType: string;
	readonly endings: readonly string[];
	readonly isOf: (bytes: Uint8Array) => boolean;
};

const begins =
	(...start: readonly number[]) =>
	(bytes: Uint8Array): boolean =>
		start.every((byte, at) => bytes[at] === byte);

const zip = begins(0x50, 0x4b, 0x03, 0x04);
const office = "application/vnd.openxmlformats-officedocument";

const ascii = (bytes: Uint8Array, from: number, text: string): boolean =>
	[...text].every((letter, at) => bytes[from + at] === letter.charCodeAt(0));

/** What may be attached: known by its first bytes, whatever its name says. */
const kinds: readonly Kind[] = [
	{ mediaType: "application/pdf", endings: ["pdf"], isOf: begins(0x25, 0x50, 0x44, 0x46, 0x2d) },
	{ mediaType: "image/png", endings: ["png"], isOf: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
	{ mediaType: "image/jpeg", endings: ["jpg", "jpeg"], isOf: begins(0xff, 0xd8, 0xff) },
	{
		mediaType: "image/webp",
		endings: ["webp"],
		isOf: (bytes) => ascii(bytes, 0, "RIFF") && ascii(bytes, 8, "WEBP"),
	},
	{ mediaType: `${office}.wordprocessingml.document`, endings: ["docx"], isOf: zip },
	{ mediaType: `${office}.spreadsheetml.sheet`, endings: ["xlsx"], isOf: zip },
	{ mediaType: `${office}.presentationml.presentation`, endings: ["pptx"], isOf: zip },
	{ mediaType: "application/vnd.oasis.opendocument.text", endings: ["odt"], isOf: zip },
	{ mediaType: "application/vnd.oasis.opendocument.spreadsheet", endings: ["ods"], isOf: zip },
];

/** What `accept` of a file field says. */
export const evidenceEndings: readonly string[] = kinds.flatMap(({ endings }) => endings.map((ending) => `.${ending}`));

/** The media type of a file that may be attached; undefined for any other. Its first bytes decide, and the ending must fit them. */
export function evidenceType(bytes: Uint8Array, fileName: string): string | undefined {
	const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
	return kinds.find(({ endings, isOf }) => endings.includes(ending) && isOf(bytes))?.mediaType;
}

/** The address of a link that may be kept; undefined for anything that is not the web. */
export function evidenceLink(written: string): string | undefined {
	const url = URL.parse(written.trim());
	return url && (url.protocol === "https:" || url.protocol === "http:") && url.username === "" ? url.href : undefined;
}
