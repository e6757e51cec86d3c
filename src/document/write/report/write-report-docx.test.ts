// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { reportSource, trickyWording } from "../../../../test/report-source.ts";
import { snapshotOf } from "../../../report/snapshot-of.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { writeReportDocx } from "./write-report-docx.ts";

test("the contents name each chapter, with the field of the page on which its heading stands", async () => {
	const worded = { ...reportSource(inventedDraft), wording: trickyWording };
	const snapshot = snapshotOf(worded, { notAfter: "2026-12-31", draft: false, number: 1 });
	const parts = unzipSync(await writeReportDocx(snapshot, reportWords(snapshot)));
	const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
	const textOf = (xml = "") => [...xml.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/gu)].map(([, text]) => text).join("");
	const entries = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/gsu)];
	const headings = [...document.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gsu)].map(([xml]) => xml);
	expect(entries.length).toBe(headings.length);
	for (const [at, [, anchor, entry]] of entries.entries()) {
		expect(headings[at]).toContain(`w:name="${anchor}"`);
		expect(textOf(entry)).toBe(textOf(headings[at]));
		expect(entry).toContain(`PAGEREF ${anchor}`);
	}
	expect(textOf(entries[0]?.[2])).toBe("Vorwort");
});
