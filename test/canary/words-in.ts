// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, unzipSync } from "fflate";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Everything that can be read in a file's bytes, by a person or a program, in small letters and without gaps. */
export async function wordsIn(bytes: Uint8Array): Promise<string> {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4));
	if (head === "%PDF") return squeezed(`${await pdfText(bytes)} ${plain(bytes)}`);
	if (head.startsWith("PK")) return squeezed(Object.values(unzipSync(bytes)).map(plain).join(" "));
	return squeezed(plain(bytes));
}

/** Whether a word stands in it, be it broken at the end of a line, or written as in addresses. */
export async function says(bytes: Uint8Array, word: string): Promise<boolean> {
	return (await wordsIn(bytes)).includes(squeezed(word));
}

const plain = (bytes: Uint8Array): string => {
	const text = strFromU8(bytes, !isUtf8(bytes));
	return `${text} ${decoded(text)}`;
};

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

const decoded = (text: string): string =>
	text.replace(/(?:%[\da-f]{2})+/giu, (some) => {
		try {
			return decodeURIComponent(some);
		} catch {
			return some;
		}
	});

const squeezed = (text: string): string => text.toLowerCase().replace(/[\s\u00ad-]+/gu, "");

async function pdfText(bytes: Uint8Array): Promise<string> {
	const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
	const document = await loading.promise;
	const metadata = await document.getMetadata();
	const parts = [JSON.stringify(metadata.info), JSON.stringify(await document.getOutline())];
	for (let page = 1; page <= document.numPages; page += 1) {
		const { items } = await (await document.getPage(page)).getTextContent();
		parts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
	}
	await loading.destroy();
	return parts.join(" ");
}
