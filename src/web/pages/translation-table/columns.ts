// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Translatable } from "../../../report/translation/translatable.ts";
import { isStale, type Translation } from "../../../report/translation/translation.ts";
import type { TranslationRow } from "../../../report/translation/translation-import.ts";
import { locales, type Words, wordsFor } from "../../../wording/locale.ts";
import { textName } from "../translations/text-name.ts";

type Columns = Readonly<
	Record<"key" | "place" | "original" | "text" | "state" | "origin" | "version", (t: Words) => string>
>;

/** In the order in which they stand in a table; the version is what the table was made from. */
const columns: Columns = {
	key: (t) => t.translation_table_key(),
	place: (t) => t.translation_table_place(),
	original: (t) => t.translation_original(),
	text: (t) => t.translation_table_text(),
	state: (t) => t.translation_table_state(),
	origin: (t) => t.translation_table_origin(),
	version: (t) => t.translation_table_version(),
};

type Column = keyof Columns;
const names = Object.keys(columns) as readonly Column[];

const originWords: Readonly<Record<Translation["origin"], (t: Words) => string>> = {
	human: (t) => t.translation_table_human(),
	machine: (t) => t.translation_table_machine(),
};

function stateWords(t: Words, translation: Translation | undefined, original: string): string {
	if (!translation) return t.translation_table_open();
	const isOld = original !== "" && isStale(translation, original);
	return isOld ? t.translation_table_stale() : t.translation_table_current();
}

/** Texts and their translations as records, the headings first. */
export function tableOf(
	t: Words,
	texts: readonly Translatable[],
	translations: ReadonlyMap<string, Translation>,
): readonly (readonly string[])[] {
	const rows = texts.map((text) => {
		const translation = translations.get(text.key);
		const cells: Readonly<Record<Column, string>> = {
			...{ key: text.key, place: textName(t, text), original: text.original, text: translation?.text ?? "" },
			state: stateWords(t, translation, text.original),
			origin: translation ? originWords[translation.origin](t) : "",
			version: String(translation?.version ?? 0),
		};
		return names.map((name) => cells[name]);
	});
	return [names.map((name) => columns[name](t)), ...rows];
}

const squeezed = (text: string): string => text.trim().toLowerCase();
const allWords = locales.map(wordsFor);

const isCalled = (written: string, words: (t: Words) => string): boolean =>
	allWords.some((t) => squeezed(words(t)) === squeezed(written));

function originOf(written: string): Pick<TranslationRow, "origin" | "unknownOrigin"> {
	if (written.trim() === "") return {};
	const origin = (["human", "machine"] as const).find((one) => isCalled(written, originWords[one]));
	return origin ? { origin } : { unknownOrigin: written };
}

/** The rows of a table in either language, whatever the order of its columns; undefined where one is missing that must be there. */
export function rowsOf(records: readonly (readonly string[])[]): readonly TranslationRow[] | undefined {
	const [headings = [], ...rest] = records;
	const at = Object.fromEntries(
		names.map((name) => [name, headings.findIndex((written) => isCalled(written, columns[name]))]),
	) as Readonly<Record<Column, number>>;
	if (at.key < 0 || at.text < 0 || at.original < 0) return undefined;
	return rest.flatMap((record, index): readonly TranslationRow[] => {
		const cell = (name: Column): string => record[at[name]] ?? "";
		if (record.every((one) => one.trim() === "")) return [];
		const version = cell("version").trim();
		return [
			{
				...{ row: index + 2, key: cell("key").trim(), original: cell("original"), text: cell("text") },
				...originOf(cell("origin")),
				...(/^\d{1,9}$/.test(version) && { version: Number(version) }),
			},
		];
	});
}
