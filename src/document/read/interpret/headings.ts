// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { oneLine } from "./cell-text.ts";
import { headingWords } from "./heading-words.ts";
import { type Role, type RoleScores, roles } from "./role.ts";

type Wording = { readonly words: string; readonly weight: number };

const dates = /\b(?:\d{1,2}\.\s?){0,2}(?:19|20)\d\d(?:\s?[/–-]\s?(?:19|20)?\d\d)?\b/gu;

const wordings: { readonly [role in Role]: readonly Wording[] } = mapRoles((role) =>
	headingWords[role]
		.split(";")
		.map(oneLine)
		.filter((entry) => entry !== "")
		.map((entry) => {
			const weight = / (0\.\d+)$/.exec(entry)?.[1];
			return {
				words: plainHeading(entry.replace(/ 0\.\d+$/, "")),
				weight: weight ? Number(weight) : 1,
			};
		}),
);

export function mapRoles<T>(value: (role: Role) => T): {
	readonly [role in Role]: T;
} {
	return Object.fromEntries(roles.map((role) => [role, value(role)])) as {
		[role in Role]: T;
	};
}

/** A heading as the dictionary has it: small letters, no brackets, years or signs, words cut at a line's end joined. */
export function plainHeading(text: string): string {
	const joined = oneLine(text).replace(/(\p{L})[-‐]\s+(?!(?:und|oder|bzw)\b)(\p{Ll})/gu, "$1$2");
	const bare = words(joined.replace(/\([^)]*\)|\[[^\]]*\]/gu, " ").replace(dates, " "));
	return bare === "" ? words(joined) : bare;
}

function words(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}#]+/gu, " ")
		.trim();
}

const mostWords = 9;
const longest = 120;
const none: RoleScores = mapRoles(() => 0);

/** Tables print the same headings and short texts again and again. */
const remembered = new Map<string, RoleScores>();
const mostRemembered = 5000;

/** How well a heading fits each role, 0 to 1: 1 where the dictionary has exactly these words. */
export function headingScores(text: string): RoleScores {
	if (text.length > longest) return none;
	const known = remembered.get(text);
	if (known) return known;
	if (remembered.size >= mostRemembered) remembered.clear();
	const scores = scoresOf(plainHeading(text));
	remembered.set(text, scores);
	return scores;
}

function scoresOf(heading: string): RoleScores {
	if (heading === "" || heading.split(" ").length > mostWords) return none;
	return mapRoles((role) => Math.max(0, ...wordings[role].map((wording) => wordingScore(heading, wording))));
}

function wordingScore(heading: string, { words, weight }: Wording): number {
	if (heading === words) return weight;
	if (words.length < 2) return 0;
	if (` ${heading} `.includes(` ${words} `)) {
		const first = heading.startsWith(words) ? 0.1 : 0;
		return weight * (0.35 + first + 0.5 * (words.length / heading.length));
	}
	return words.length < 5 ? 0 : weight * compoundScore(heading, words);
}

/** German compounds mean what their last part means: `Projektverantwortung` is a responsibility. */
function compoundScore(heading: string, words: string): number {
	const parts = heading.split(" ");
	if (parts.some((part) => part.endsWith(words))) return parts.length === 1 ? 0.75 : 0.5;
	return parts.some((part) => part.startsWith(words)) ? 0.3 : 0;
}
