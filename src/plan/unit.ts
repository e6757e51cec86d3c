// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The code or name under which two spellings of a unit are the same (`50` for `A50`, `Amt 50`). */
export type UnitKey = string & { readonly __brand: "UnitKey" };

/** Who carries a step out, as the city lists it. */
export type Unit = {
	/** As the city writes it: `50`, `33.4`, `GB 2`, `INAUSLB`. */
	readonly code: string;
	readonly name: string;
	/** Other spellings: `Sozialamt`, `A50`. */
	readonly aliases: readonly string[];
	readonly internal: boolean;
};

const prefixed: readonly (readonly [RegExp, string])[] = [
	[/^(?:Amt|A)\s*(?=\d)/iu, ""],
	[/^(?:Fachbereich|FB)\s*(?=\d)/iu, "FB"],
	[/^(?:Geschäftsbereich|GB)\s*(?=\d)/iu, "GB"],
	[/^(?:Dezernat|Dez\.?)\s*(?=[\dIVX])/iu, "DEZ"],
	[/^(?:Stabsstelle|Stab|Referat|Ref\.?|Abteilung|Abt\.?|Sachgebiet|SG)\s*(?=\d)/iu, ""],
];

/** `A50`, `Amt 50`, `50 - Soziales` are `50`; `GB 2` is `GB2`; a name is compared without spaces, punctuation and case. */
export function normaliseUnitCode(written: string): UnitKey {
	const text = written
		.normalize("NFC")
		.replace(/[\u00ad()]/gu, "")
		.trim();
	const numbered = /^(\d{1,3}(?:\.\d{1,3})*)\s*[-–]\s*\p{L}/u.exec(text);
	if (numbered?.[1]) return numbered[1] as UnitKey;
	const rule = prefixed.find(([pattern]) => pattern.test(text));
	const code = rule ? text.replace(rule[0], rule[1]) : text;
	const key = code.toUpperCase().replace(/[^\p{L}\p{N}./&+]/gu, "");
	return key.replace(/^[./]+|[./]+$/gu, "") as UnitKey;
}

/** The unit that a spelling means: by its code, its name or one of its aliases; undefined where the city lists none such. */
export function findUnit(written: string, units: readonly Unit[]): Unit | undefined {
	const key = normaliseUnitCode(written);
	return units.find((unit) =>
		[unit.code, unit.name, ...unit.aliases].some((spelling) => normaliseUnitCode(spelling) === key),
	);
}

/** Whether a text has the form of a code rather than of a name: `50`, `33.4`, `GB 2`, `A50`, `INAUSLB`, `JC`, `II/3`. */
export function looksLikeUnitCode(text: string): boolean {
	return /^(?:Amt\s*|A\s?|GB\s?|FB\s?|Dez\.?\s?|Dezernat\s|Ref\.?\s?|Abt\.?\s?)?\d{1,3}(?:[.\-/]\d{1,3}){0,2}$|^[A-ZÄÖÜ]{2,}[A-ZÄÖÜ\d-]*$|^(?:Dez\.?\s?|Dezernat\s)[IVX]+$/u.test(
		text.trim(),
	);
}
