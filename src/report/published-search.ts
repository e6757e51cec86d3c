// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "../plan/measure-number.ts";
import { closestWord } from "../plan/spelling.ts";
import type { PublishedStep } from "./published-step.ts";
import { searchLetters } from "./search-form.ts";

/** What is looked at of a search; more helps nobody and costs everybody. */
const mostLetters = 200;
const mostWords = 10;

/** The words of a search. */
export function searchedWords(text: string): readonly string[] {
	const words = searchLetters(text.slice(0, mostLetters)).match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(words)].slice(0, mostWords);
}

/** Everything of a step that is searched. */
function textsOf({ field, measure, step }: PublishedStep): readonly string[] {
	return [
		...[measure.number, measure.title, field.title, ...step.content, ...step.responsibility],
		...step.units.flatMap(({ code, name, written }) => [code, name, written]),
		...[...step.term.lines, step.statusText, step.description],
	];
}

type Letters = { readonly title: string; readonly all: string };
const kept = new WeakMap<PublishedStep, Letters>();

function lettersOf(one: PublishedStep): Letters {
	const known = kept.get(one);
	if (known) return known;
	const made = { title: searchLetters(one.measure.title), all: searchLetters(textsOf(one).join("\n")) };
	kept.set(one, made);
	return made;
}

/** The steps in which every word is found, also as part of a word; those first whose measure is called so. */
export function searchSteps(steps: readonly PublishedStep[], text: string): readonly PublishedStep[] {
	const numbered = withNumber(steps, text);
	if (numbered.length > 0) return numbered;
	const words = searchedWords(text);
	const found = steps.filter((one) => words.every((word) => lettersOf(one).all.includes(word)));
	const called = new Set(found.filter((one) => words.every((word) => lettersOf(one).title.includes(word))));
	return [...called, ...found.filter((one) => !called.has(one))];
}

function withNumber(steps: readonly PublishedStep[], text: string): readonly PublishedStep[] {
	const key = measureKey(text.slice(0, mostLetters).replace(/^(?:Ma(?:ß|ss)nahme|Nr\.?)\s+/iu, ""));
	return /\d/.test(key) ? steps.filter(({ measure }) => measureKey(measure.number) === key) : [];
}

/** How a search in which nothing was found may have been meant; undefined where nothing is like it. */
export function meantSearch(steps: readonly PublishedStep[], text: string): string | undefined {
	const words =
		text
			.slice(0, mostLetters)
			.toLowerCase()
			.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
	const texts = steps.flatMap(textsOf);
	const meant = words.slice(0, mostWords).map((word) => closestWord(word, texts) ?? word);
	const corrected = meant.join(" ");
	return corrected !== words.join(" ") && searchSteps(steps, corrected).length > 0 ? corrected : undefined;
}
