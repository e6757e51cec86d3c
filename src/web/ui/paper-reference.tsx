// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FoundPapers } from "../../council/council-paper.ts";
import type { View } from "../view.ts";

type PaperReferenceProps = {
	readonly view: View;
	/** What the numbers on the page mean: see `usecase/council/find-papers.ts`. */
	readonly papers: FoundPapers;
	readonly number: string;
	/** How the number stands in a text, where that is otherwise. */
	readonly written?: string;
	/** Says what the paper is about, where there is room for it. */
	readonly withName?: boolean;
};

/** The number of a council paper, leading to it where it is known which one is meant; else as it was written. */
export function PaperReference({ view, papers, number, written = number, withName }: PaperReferenceProps) {
	const found = papers.get(number);
	if (found?.kind !== "one") return <>{written}</>;
	const { address, name } = found.link;
	return (
		<>
			<a class="kern-link breakable" href={address} title={name || undefined} rel="external noreferrer">
				{written}
				<span class="kern-sr-only">{view.t.council_opens()}</span>
			</a>
			{withName && name !== "" && <span class="paper-name quiet">{name}</span>}
		</>
	);
}
