// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

/** The axe that comes with its package for Playwright, whose own way gives axe to the page anew for each look. */
const axeFolder = dirname(
	createRequire(fileURLToPath(import.meta.resolve("@axe-core/playwright"))).resolve("axe-core/package.json"),
);
const source = readFileSync(join(axeFolder, "axe.min.js"), "utf8");

/** WCAG 2.2 up to AA, and what axe's makers recommend besides. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Axe = {
	readonly run: (options: {
		readonly runOnly: readonly string[];
		readonly resultTypes: readonly string[];
	}) => Promise<{ readonly violations: readonly Violation[] }>;
};
type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** Gives axe to the page that is shown; it stays until the page is left. */
export function giveAxe(page: Page): Promise<unknown> {
	return page.evaluate(source);
}

/** What axe finds wrong with the page as it looks now. Planstand has no frames. */
export function barriers(page: Page): Promise<readonly string[]> {
	return page.evaluate(async (runOnly) => {
		const { axe } = globalThis as unknown as { readonly axe: Axe };
		const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	}, rules);
}
