// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { originalHash, type Translatable } from "./translatable.ts";
import type { Translation } from "./translation.ts";
import { importTranslations, type TranslationRow } from "./translation-import.ts";

const text = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one.trim() === one && one !== "");
const one = fc.record({
	original: text,
	translated: fc.option(text, { nil: undefined }),
	origin: fc.constantFrom("human" as const, "machine" as const),
	version: fc.integer({ min: 1, max: 9 }),
});

/** A plan with these texts, and its table as it was given away. */
function planOf(
	ones: readonly {
		original: string;
		translated?: string | undefined;
		origin: Translation["origin"];
		version: number;
	}[],
) {
	const texts = ones.map(({ original }, at): Translatable => ({ key: `measure:${at}`, kind: "measure", original }));
	const translations = new Map(
		ones.flatMap(({ original, translated, origin, version }, at): [string, Translation][] => {
			const key = `measure:${at}`;
			const hash = originalHash(original);
			return translated ? [[key, { key, text: translated, origin, originalHash: hash, version }]] : [];
		}),
	);
	const rows = texts.map(({ key, original }, at): TranslationRow => {
		const was = translations.get(key);
		const said = { text: was?.text ?? "", version: was?.version ?? 0, ...(was && { origin: was.origin }) };
		return { row: at + 2, key, original, ...said };
	});
	return { texts, translations, rows };
}

test("a table that nobody filled in changes nothing", () => {
	fc.assert(
		fc.property(fc.array(one, { maxLength: 8 }), (ones) => {
			const { rows, ...known } = planOf(ones);
			const found = importTranslations(known, rows);
			expect([found.changes, found.problems]).toEqual([[], []]);
			expect(found.unchanged + found.empty).toBe(rows.length);
		}),
	);
});

test("each text that is another one is one change: stale with another original, disputed with another version", () => {
	fc.assert(
		fc.property(one, fc.boolean(), fc.boolean(), (given, isOtherOriginal, isOtherVersion) => {
			const { rows, ...known } = planOf([given]);
			const [row] = rows as [TranslationRow];
			const sent: TranslationRow = {
				...row,
				text: `${row.text}!`,
				...(isOtherOriginal && { original: `${row.original}?` }),
				...(isOtherVersion && { version: (row.version ?? 0) + 1 }),
			};
			const { changes } = importTranslations(known, [sent]);
			const [change] = changes;
			expect(changes).toHaveLength(1);
			expect([change?.isStale, change?.isDisputed]).toEqual([isOtherOriginal, isOtherVersion]);
			expect(change?.after).toMatchObject({ text: sent.text, version: row.version });
		}),
	);
});

test("blanks and ends of lines that a spreadsheet changed are no other text", () => {
	const { rows, ...known } = planOf([{ original: "Eins\nZwei", translated: "A\nB", origin: "human", version: 1 }]);
	const [row] = rows as [TranslationRow];
	const sent = { ...row, original: " Eins\r\nZwei ", text: "A\r\nB\n" };
	expect(importTranslations(known, [sent]).unchanged).toBe(1);
	expect(importTranslations(known, [{ ...sent, text: "C" }]).changes[0]?.isStale).toBe(false);
});
