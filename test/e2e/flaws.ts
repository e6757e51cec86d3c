// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const screenshots = join(import.meta.dirname, "../../test-results/screenshots");
mkdirSync(screenshots, { recursive: true });

/** WCAG 2.2 up to AA, and what axe's makers recommend besides. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
	([360, 1440] as const).map((width) => ({ colorScheme, width })),
);

/** What axe finds. Planstand has no frames, so that the slower way through them is not needed. */
async function barriers(page: Page): Promise<readonly string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
	const { violations } = await axe.withTags(rules).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

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

/**
 * What is wrong with the page that is shown, as axe and as people look at it: light and dark, on a phone and on a desk, all
 * folds open. Leaves screenshots of it as it opens.
 */
export async function flawsOf(page: Page, name: string, language = "de"): Promise<readonly string[]> {
	const flaws = [...(await flawsOfMarkup(page, language))];
	for (const width of [320, 768]) flaws.push(...(await flawsOfWidth(page, width)));
	for (const { colorScheme, width } of looks) {
		await page.emulateMedia({ colorScheme });
		flaws.push(...(await flawsOfWidth(page, width)));
		await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
	}
	await unfold(page);
	flaws.push(...(await flawsOfWidth(page, 320)));
	for (const { colorScheme, width } of looks) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		const found = await barriers(page);
		flaws.push(...found.map((barrier) => `${colorScheme}, ${width} px: ${barrier}`));
	}
	return flaws;
}
