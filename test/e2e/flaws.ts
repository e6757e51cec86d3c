// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { barriers, giveAxe } from "./axe.ts";

const screenshots = join(import.meta.dirname, "../../test-results/screenshots");
mkdirSync(screenshots, { recursive: true });

type Look = { readonly colorScheme: "light" | "dark"; readonly width: number };

const looks: readonly Look[] = ([360, 1440] as const).flatMap((width) =>
	(["light", "dark"] as const).map((colorScheme) => ({ colorScheme, width })),
);

/** What is wrong with a page in whichever look. */
async function flawsOfMarkup(page: Page, language: string): Promise<readonly string[]> {
	const { headings, ids, lang } = await page.evaluate(() => ({
		headings: document.querySelectorAll("h1").length,
		ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
		lang: document.documentElement.lang,
	}));
	return [
		...(headings === 1 ? [] : [`${headings} headings of the first level`]),
		...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`),
		...(lang === language ? [] : [`language ${lang}`]),
	];
}

async function flawsOfWidth(page: Page, width: number): Promise<readonly string[]> {
	await page.setViewportSize({ width, height: 800 });
	const taken = await page.evaluate(() => document.documentElement.scrollWidth);
	return taken > width ? [`takes ${taken} px of ${width} px`] : [];
}

const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});

/** Half of the looks: each width and each colour scheme once. */
export const fewLooks: readonly Look[] = [
	{ colorScheme: "light", width: 360 },
	{ colorScheme: "dark", width: 1440 },
];

async function show(page: Page, { colorScheme, width }: Look) {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width, height: 800 });
}

/** For people who want to see all pages: no test looks at them. */
async function keepScreenshots(page: Page, name: string) {
	for (const look of looks) {
		await show(page, look);
		const path = join(screenshots, `${name}-${look.width}-${look.colorScheme}.png`);
		await page.screenshot({ path, fullPage: true });
	}
}

/**
 * What is wrong with the page that is shown, as axe and as people look at it: light and dark, on a phone and on a desk, all
 * folds open. With SCREENSHOTS=yes it leaves screenshots of the page as it opens.
 */
export async function flawsOf(page: Page, name: string, language = "de", axeLooks = looks): Promise<readonly string[]> {
	const flaws = [...(await flawsOfMarkup(page, language))];
	for (const width of [320, 360, 768, 1440]) flaws.push(...(await flawsOfWidth(page, width)));
	if (process.env.SCREENSHOTS) await keepScreenshots(page, name);
	await unfold(page);
	flaws.push(...(await flawsOfWidth(page, 320)));
	await giveAxe(page);
	for (const look of axeLooks) {
		await show(page, look);
		const found = await barriers(page);
		flaws.push(...found.map((barrier) => `${look.colorScheme}, ${look.width} px: ${barrier}`));
	}
	return flaws;
}
