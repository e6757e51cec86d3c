// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { FoundPapers } from "../../council/council-paper.ts";
import type { View } from "../view.ts";
import { PaperReference } from "./paper-reference.tsx";

/** Where somebody is led, and what it is called. */
export type Link = { readonly address: string; readonly words: string };

function Fact({ title, children }: { readonly title: string; readonly children?: Child }) {
	return (
		<div>
			<dt>{title}</dt>
			<dd class="breakable">{children}</dd>
		</div>
	);
}

/** Links under a heading among the facts of something; nothing where there are none. */
export function Links({ title, links }: { readonly title: string; readonly links: readonly Link[] }) {
	if (links.length === 0) return null;
	return (
		<Fact title={title}>
			<ul class="link-list">
				{links.map(({ address, words }) => (
					<li>
						<a class="kern-link breakable" href={address}>
							{words}
						</a>
					</li>
				))}
			</ul>
		</Fact>
	);
}

type PapersProps = { readonly view: View; readonly papers: FoundPapers; readonly numbers: readonly string[] };

/** Council papers, with their names where they are known. */
export function Papers({ view, papers, numbers }: PapersProps) {
	if (numbers.length === 0) return null;
	return (
		<Fact title={view.t.measure_papers()}>
			<ul class="link-list">
				{numbers.map((number) => (
					<li>
						<PaperReference view={view} papers={papers} number={number} withName />
					</li>
				))}
			</ul>
		</Fact>
	);
}

/** Laws, as they were written. */
export function Laws({ view, laws }: { readonly view: View; readonly laws: readonly string[] }) {
	if (laws.length === 0) return null;
	return <Fact title={view.t.measure_laws()}>{laws.join(", ")}</Fact>;
}
