// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftStep } from "../src/plan/draft.ts";

const onPage = (page: number) => [{ page, box: [0, 0, 100, 20] as const }];

const step = (given: Partial<DraftStep>): DraftStep => ({
	content: ["Standorte suchen"],
	responsibility: ["67 (federführend)"],
	term: ["II/2020"],
	status: "implemented",
	statusText: "umgesetzt",
	description: "Alle Standorte stehen fest.",
	places: { content: onPage(1) },
	...given,
});

/** A small draft of an invented plan with one of everything that a page shows. */
export const inventedDraft: Draft = {
	document: { title: "Plan für mehr Bäume", asOf: "2026-03-31", pages: 2, columns: ["Nr.", "Maßnahme"] },
	actionFields: [
		{ code: "B", title: "Bäume", measures: 2 },
		{ code: "W", title: "Wasser", measures: 1 },
	],
	measures: [
		{
			number: "B.1",
			occurrence: 1,
			actionField: "B",
			title: "Hundert Bäume pflanzen",
			steps: [
				step({}),
				step({
					content: ["Bäume pflanzen", "Bäume <gießen> & pflegen"],
					status: "partial",
					statusText: "teilweise umgesetzt",
					description: "Gepflanzt sind vierzig Bäume.\nDie übrigen folgen im Herbst.",
					review: ["joined-across-pages: 1/2", "cell-unsure"],
					places: { content: onPage(1), description: onPage(2) },
				}),
			],
			places: { title: onPage(1) },
			references: [],
			papers: [],
			laws: [],
		},
		{
			number: "B.1",
			occurrence: 2,
			actionField: "B",
			title: "Patenschaften vermitteln",
			steps: [step({ term: ["laufend"], status: "", statusText: "auf gutem Weg", review: ["status-unknown"] })],
			places: { title: onPage(2) },
			references: [],
			papers: [],
			laws: [],
		},
		{
			number: "W.1",
			occurrence: 1,
			actionField: "W",
			title: "Regen auffangen",
			steps: [step({ content: ["=1+1 Zisternen"], term: ["ab 2024"], status: "ongoing", statusText: "läuft" })],
			places: {},
			references: [],
			papers: [],
			laws: [],
		},
	],
	leftovers: [
		{ text: "Der Ausschuss tagt im Mai.", place: { page: 2, box: [0, 0, 1, 1] }, kind: "text" },
		{ text: "Seite 1 von 2", place: { page: 1, box: [0, 0, 1, 1] }, kind: "furniture" },
	],
};
