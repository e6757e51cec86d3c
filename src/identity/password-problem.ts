// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dictionary as common } from "@zxcvbn-ts/language-common";
import german from "@zxcvbn-ts/language-de";

export type PasswordProblem = "too-short" | "too-long" | "known" | "simple" | "personal";

const shortestPassword = 12;
const longestPassword = 256;

let known: ReadonlySet<string> | undefined;

/** Passwords from published leaks, German and English words, names: what is tried first by those who guess. */
function knownWords(): ReadonlySet<string> {
	known ??= new Set(
		[...Object.values(common), ...Object.values(german.dictionary)].flat().map((word) => word.toLowerCase()),
	);
	return known;
}

const written: Readonly<Record<string, string>> = {
	...{ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g" },
	...{ "@": "a", $: "s", "!": "i", "€": "e", "+": "t", "|": "l" },
};

/** `P4ssw0rt` is `passwort`. */
const withLetters = (text: string): string => text.replace(/[01345789@$!€+|]/g, (sign) => written[sign] ?? sign);

/** Without digits and signs around the word: `Sommer2026!!` is `sommer`. */
const core = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

/** What is said twice counts once: `passwortpasswort`. */
const once = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text;

const walks = [
	"qwertzuiopüasdfghjklöäyxcvbnm",
	"qwertyuiopasdfghjklzxcvbnm",
	"abcdefghijklmnopqrstuvwxyz",
	"1234567890",
];

/** What is left of a text without pieces of four and more keys in a row, as on a keyboard or in the alphabet. */
function withoutWalks(text: string): string {
	let left = text;
	for (const walk of walks.flatMap((keys) => [keys, [...keys].reverse().join("")])) {
		for (let length = walk.length; length >= 4; length--) {
			for (let at = 0; at + length <= walk.length; at++) left = left.replaceAll(walk.slice(at, at + length), "");
		}
	}
	return left;
}

function variants(password: string): readonly string[] {
	const small = password.normalize("NFKC").toLowerCase();
	const plain = [small, core(small), withLetters(small), withLetters(core(small)), core(withLetters(small))];
	return [...plain, ...plain.map(once), ...plain.map((text) => core(once(text)))];
}

const partsOf = (personal: readonly string[]): readonly string[] =>
	personal.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);

/**
 * Why a password is refused; undefined where it is good. There are no rules of composition: what counts is length, and that
 * it is not the first thing that somebody would guess. `personal` are the name, the address and the municipality.
 */
export function passwordProblem(password: string, personal: readonly string[]): PasswordProblem | undefined {
	const signs = [...password.normalize("NFKC")];
	if (signs.length < shortestPassword) return "too-short";
	if (signs.length > longestPassword) return "too-long";
	const all = variants(password);
	if (new Set(signs).size < 5 || all.includes("")) return "simple";
	if (withoutWalks(password.toLowerCase()).length < 4) return "simple";
	if (all.some((text) => knownWords().has(text))) return "known";
	const small = password.toLowerCase();
	if (partsOf(personal).some((part) => small.includes(part))) return "personal";
	return undefined;
}
