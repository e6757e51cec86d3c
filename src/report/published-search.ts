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

/** Everything of a step that is searched, beside the name of its field. */
function textsOf({ measure, step }: PublishedStep): readonly string[] {
	return [
		...[measure.number, measure.title, ...step.content, ...step.responsibility],
		...step.units.flatMap(({ code, name, written }) => [code, name, written]),
		...[...step.term.lines, step.statusText, step.description],
	];
}

type Letters = { readonly title: string; readonly own: string; readonly all: string };
const kept = new WeakMap<PublishedStep, Letters>();

function lettersOf(one: PublishedStep): Letters {
	const known = kept.get(one);
	if (known) return known;
	const own = searchLetters(textsOf(one).join("\n"));
	const all = `${own}\n${searchLetters(one.field.title)}`;
	const made = { title: searchLetters(one.measure.title), own, all };
	kept.set(one, made);
	return made;
}

/**
 * The steps in which every word is found, also as part of a word: first those whose measure is called so, last those of which only the
 * field is.
 */
export function searchSteps(steps: readonly PublishedStep[], text: string): readonly PublishedStep[] {
	const numbered = withNumber(steps, text);
	if (numbered.length > 0) return numbered;
	const words = searchedWords(text);
	const within = (some: readonly PublishedStep[], where: keyof Letters) =>
		some.filter((one) => words.every((word) => lettersOf(one)[where].includes(word)));
	const found = within(steps, "all");
	return [...new Set([...within(found, "title"), ...within(found, "own"), ...found])];
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
	const texts = steps.flatMap((one) => [...textsOf(one), one.field.title]);
	const meant = words.slice(0, mostWords).map((word) => closestWord(word, texts) ?? word);
	const corrected = meant.join(" ");
	return corrected !== words.join(" ") && searchSteps(steps, corrected).length > 0 ? corrected : undefined;
}
