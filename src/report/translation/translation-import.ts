// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { originalHash, type Translatable } from "./translatable.ts";
import { isStale, longestTranslation, type Translation } from "./translation.ts";

/** A row of a table of translations, as somebody sent it back. */
export type TranslationRow = {
	/** Its number in the table; the headings are 1. */
	readonly row: number;
	readonly key: string;
	/** The German text as it stood in the table. */
	readonly original: string;
	readonly text: string;
	/** Left out where nothing is said of it. */
	readonly origin?: Translation["origin"];
	/** What was written there where it is neither. */
	readonly unknownOrigin?: string;
	/** Which one the table was made from; 0: there was none. Left out where the table does not say so. */
	readonly version?: number;
};

/** A text that would be another one. */
export type ImportedChange = {
	readonly row: number;
	readonly text: Translatable;
	readonly before?: Translation;
	readonly after: Translation;
	/** The German text is another one by now than the one that was translated. */
	readonly isStale: boolean;
	/** Somebody changed it since the table was made, or nobody can tell whether. */
	readonly isDisputed: boolean;
};

/** A row of which nothing can be taken. */
type RowProblem = {
	readonly row: number;
	readonly kind: "unknown-key" | "twice" | "too-long" | "unknown-origin";
	readonly written: string;
};

export type TranslationImport = {
	readonly changes: readonly ImportedChange[];
	readonly problems: readonly RowProblem[];
	/** Rows that say what is saved already, and rows without a translation: they change nothing. */
	readonly unchanged: number;
	readonly empty: number;
};

type Known = {
	readonly texts: readonly Translatable[];
	readonly translations: ReadonlyMap<string, Translation>;
};

/** Spreadsheets change ends of lines and blanks around a text. */
const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

function problemOf(
	row: TranslationRow,
	texts: ReadonlyMap<string, Translatable>,
	isTwice: boolean,
): RowProblem | undefined {
	const { row: number, key, text, unknownOrigin } = row;
	if (!texts.has(key)) return { row: number, kind: "unknown-key", written: key };
	if (isTwice) return { row: number, kind: "twice", written: key };
	if (unknownOrigin !== undefined) return { row: number, kind: "unknown-origin", written: unknownOrigin };
	return text.length > longestTranslation ? { row: number, kind: "too-long", written: "" } : undefined;
}

function changeOf(
	row: TranslationRow,
	text: Translatable,
	before: Translation | undefined,
): ImportedChange | undefined {
	const [said, version] = [plain(row.text), before?.version ?? 0];
	const origin = row.origin ?? before?.origin ?? "human";
	if (before?.text === said && before.origin === origin) return undefined;
	const fits = text.original === "" || plain(row.original) === plain(text.original);
	const hash = originalHash(fits ? text.original : plain(row.original));
	const after: Translation = { key: text.key, text: said, origin, originalHash: hash, version };
	return {
		...{ row: row.row, text, ...(before && { before }), after, isStale: isStale(after, text.original) },
		isDisputed: row.version === undefined ? before !== undefined : row.version !== version,
	};
}

/** What a table of translations would change; nothing of it is done. */
export function importTranslations({ texts, translations }: Known, rows: readonly TranslationRow[]): TranslationImport {
	const known = new Map(texts.map((text) => [text.key, text]));
	const [changes, problems]: [ImportedChange[], RowProblem[]] = [[], []];
	const seen = new Set<string>();
	const count = { unchanged: 0, empty: 0 };
	for (const row of rows) {
		const problem = problemOf(row, known, seen.has(row.key));
		const text = known.get(row.key);
		seen.add(row.key);
		if (problem) problems.push(problem);
		else if (plain(row.text) === "") count.empty += 1;
		else if (text) {
			const change = changeOf(row, text, translations.get(row.key));
			if (change) changes.push(change);
			else count.unchanged += 1;
		}
	}
	return { changes, problems, ...count };
}

/** Changes with anything that an import would change, or that it would change: by it is known that somebody saw all of that. */
export const seenHash = ({ changes }: TranslationImport): string =>
	originalHash(
		JSON.stringify(changes.map(({ after, before, isStale, text }) => [after, before, isStale, text.original])),
	);
