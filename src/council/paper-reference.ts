// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Words that say what a number is and are no part of it; `DS` is one only before a digit: `VI-DS-08033` is a whole number. */
const kindWords =
	/^(?:(?:ANTRAGS|BERICHTS|BESCHLUSS|INFORMATIONS|MITTEILUNGS|SITZUNGS)?VORLAGE(?:N(?!R))?|DRUCKSACHE(?:N(?!R))?|BESCHLUSS|DRS\.?(?=[\dN])|DS(?=\d)|-?NUMMER|-?NR\.?|:)+/u;

/**
 * The form in which two spellings of a paper's number are equal: `V 0750/21` and `V0750/21`, `Vorlage Nr. 2025/1004` and
 * `2025/1004`. Nothing is guessed beyond that: `V750/21` may be another paper.
 */
export function referenceKey(written: string): string {
	return written
		.normalize("NFKC")
		.replace(/[\s\p{Cc}\p{Cf}]/gu, "")
		.replace(/[\u2010-\u2015\u2212]/gu, "-")
		.toUpperCase()
		.replace(kindWords, "");
}
