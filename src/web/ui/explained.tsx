// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { abbreviationPattern, cutAtAbbreviations } from "../../plan/abbreviation.ts";
import type { View } from "../view.ts";

/** The abbreviations that a page explains: those of the glossary that its texts contain. */
export type Explanations = {
	readonly pattern: RegExp | undefined;
	/** What each means, in the order of the alphabet. */
	readonly meanings: ReadonlyMap<string, string>;
};

/** Finds the abbreviations of some texts. */
export function explanationsFor(glossary: ReadonlyMap<string, string>, texts: Iterable<string>): Explanations {
	const pattern = abbreviationPattern(glossary);
	if (!pattern) return { pattern, meanings: new Map() };
	const used = new Set([...texts].flatMap((text) => text.match(pattern) ?? []));
	return { pattern, meanings: new Map([...glossary].filter(([abbreviation]) => used.has(abbreviation))) };
}

const idOf = ({ meanings }: Explanations, abbreviation: string): string =>
	`abk-${[...meanings.keys()].indexOf(abbreviation) + 1}`;

/** A text in which each abbreviation is a button that says what it means, by mouse, key and touch, without JavaScript. */
export function Explained({ text, explanations }: { readonly text: string; readonly explanations: Explanations }) {
	return (
		<>
			{cutAtAbbreviations(text, explanations.pattern).map((piece) =>
				piece.abbreviation ? (
					<button type="button" class="abbreviation" popovertarget={idOf(explanations, piece.text)}>
						{piece.text}
					</button>
				) : (
					piece.text
				),
			)}
		</>
	);
}

/** What the buttons show, and the same as a list at the page's end, for print and for old browsers. */
export function Abbreviations({ view, explanations }: { readonly view: View; readonly explanations: Explanations }) {
	const { meanings } = explanations;
	if (meanings.size === 0) return null;
	return (
		<section class="section abbreviations" aria-labelledby="abkuerzungen">
			<h2 id="abkuerzungen" class="kern-heading-small">
				{view.t.measure_abbreviations()}
			</h2>
			<dl>
				{[...meanings].map(([abbreviation, meaning]) => (
					<div>
						<dt>{abbreviation}</dt>
						<dd>{meaning}</dd>
					</div>
				))}
			</dl>
			{[...meanings].map(([abbreviation, meaning]) => (
				<div class="abbreviation-note" popover="auto" id={idOf(explanations, abbreviation)}>
					<strong>{abbreviation}</strong> {meaning}
				</div>
			))}
		</section>
	);
}
