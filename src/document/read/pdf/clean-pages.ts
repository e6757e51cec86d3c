// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { removeFurniture } from "./furniture.ts";
import type { Line } from "./lines.ts";
import type { Page, Word } from "./page.ts";
import { type Region, regionsOf } from "./region.ts";

/** A page without its furniture. */
export type CleanPage = {
	readonly page: Page;
	/** The parts of the page that lines frame. */
	readonly regions: readonly Region[];
	readonly words: readonly Word[];
};

/** Finds what lines frame on each page and takes headers, footers and page numbers away. */
export function cleanPages(pages: readonly Page[]): {
	readonly pages: readonly CleanPage[];
	readonly furniture: readonly Line[];
} {
	const regions = regionsOf(pages);
	const { words, furniture } = removeFurniture(pages, regions);
	return {
		furniture,
		pages: pages.map((page) => ({
			page,
			regions: regions.get(page.number) ?? [],
			words: words.get(page.number) ?? [],
		})),
	};
}
