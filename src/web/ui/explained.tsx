// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FoundPapers } from "../../council/council-paper.ts";
import { abbreviationPattern, cutAtAbbreviations } from "../../plan/abbreviation.ts";
import { cutAtCouncilPapers } from "../../plan/council-paper.ts";
import type { View } from "../view.ts";
import { PaperReference } from "./paper-reference.tsx";

/** What a page explains in its texts: the abbreviations of the glossary that they contain, and council papers. */
export type Explanations = {
	readonly pattern: RegExp | undefined;
	/** What each means, in the order of the alphabet. */
	readonly meanings: ReadonlyMap<string, string>;
	/** What the numbers of council papers mean; left out: nothing is linked. */
	readonly papers?: { readonly view: View; readonly found: FoundPapers };
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

type ExplainedProps = { readonly text: string; readonly explanations: Explanations };

function WithAbbreviations({ text, explanations }: ExplainedProps) {
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

/**
 * A text in which each abbreviation is a button that says what it means, by mouse, key and touch, without JavaScript, and each council
 * paper that is known a link.
 */
export function Explained({ text, explanations }: ExplainedProps) {
	const { papers } = explanations;
	if (!papers || papers.found.size === 0) return <WithAbbreviations text={text} explanations={explanations} />;
	const { view, found } = papers;
	return (
		<>
			{cutAtCouncilPapers(text).map((piece) =>
				piece.paper ? (
					<PaperReference view={view} papers={found} number={piece.paper} written={piece.text} />
				) : (
					<WithAbbreviations text={piece.text} explanations={explanations} />
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
