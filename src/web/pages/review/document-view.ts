// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place, StepCell } from "../../../plan/draft.ts";
import { type Excerpt, excerptAt } from "../../../plan/review/facsimile.ts";
import { showFacsimile, showPage } from "../../../usecase/import/show-document.ts";
import type { Page } from "../../page.ts";
import { href } from "../../routes.ts";
import type { Entry } from "./entry.ts";

type Box = readonly [number, number, number, number];
/** A cell's box on a page; `name` for the number and title of a measure. */
export type Outline = { readonly cell: StepCell | "name"; readonly box: Box };

/** A page with the boxes of what is looked at; sizes in points. */
export type Picture = {
	readonly page: number;
	readonly address: string;
	readonly width: number;
	readonly height: number;
	readonly outlines: readonly Outline[];
};

/** The part of the document that an entry was read from. */
export type DocumentView = { readonly pictures: readonly Picture[] } | { readonly excerpt: Excerpt };

type Located = { readonly cell: Outline["cell"]; readonly place: Place };

/** Finds the document's part for an entry; undefined where it was not read from one. */
export async function documentViewOf(page: Page, importId: string, entry: Entry): Promise<DocumentView | undefined> {
	const located = locatedIn(entry);
	const outlines = located.flatMap(({ cell, place }) =>
		"box" in place ? [{ page: place.page, outline: { cell, box: place.box } }] : [],
	);
	if (outlines.length > 0) return { pictures: await picturesOf(page, importId, outlines) };
	if (located.length === 0) return undefined;
	const shown = await showFacsimile(page.context, { id: importId });
	const excerpt = shown.ok
		? excerptAt(
				shown.facsimile,
				located.map(({ place }) => place),
			)
		: undefined;
	return excerpt && { excerpt };
}

function locatedIn({ measure, step }: Entry): readonly Located[] {
	const cells = Object.entries(step?.places ?? {}) as readonly [StepCell, readonly Place[]][];
	const own = cells.flatMap(([cell, places]) => places.map((place) => ({ cell, place })));
	if (own.length > 0) return own;
	const names = [...(measure.places.number ?? []), ...(measure.places.title ?? [])];
	return names.map((place) => ({ cell: "name" as const, place }));
}

type OnPage = { readonly page: number; readonly outline: Outline };

async function picturesOf(page: Page, id: string, outlines: readonly OnPage[]): Promise<readonly Picture[]> {
	const { locale, context } = page;
	const byPage = [...Map.groupBy(outlines, ({ page: number }) => number)].toSorted(([a], [b]) => a - b);
	const pictures: Picture[] = [];
	for (const [number, own] of byPage) {
		const drawn = await showPage(context, { id, page: number });
		if (!drawn.ok) continue;
		const { width, height } = drawn;
		const address = href(locale, "importPage", { city: context.municipality.slug, id, page: String(number) });
		pictures.push({ page: number, address, width, height, outlines: own.map(({ outline }) => outline) });
	}
	return pictures;
}
