// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read/read-document.ts";
import { lostLetters } from "../lost-letters.ts";
import { score } from "../score.ts";
import { type Assessment, assess, meanScore, misses } from "./assess.ts";
import { closeChromium } from "./chromium.ts";
import { removeOfficeProfile } from "./convert.ts";
import { generatePlan } from "./generate.ts";
import { HELD_OUT } from "./heldout.ts";
import { classOf, type Layout } from "./layout.ts";
import { produce } from "./produce.ts";
import { missingTools } from "./tools.ts";
import { truthOf } from "./truth.ts";
import { TUNING } from "./tuning.ts";

/** A plan small enough to be printed in every layout within a minute or two, with seeds that nobody tunes on. */
const PLAN = generatePlan(901, { fields: [4, 5], measures: [14, 18] });
const MINUTES = 60_000;

afterAll(async () => {
	await closeChromium();
	await removeOfficeProfile();
});

describe.each([
	["tuning", TUNING],
	["held-out", HELD_OUT],
] as const)("the %s layouts are read as well as promised", (_, layouts) => {
	test.each(["office", "ruled", "unruled"] as const)("%s", { timeout: 4 * MINUTES }, async (layoutClass) => {
		const found: Assessment[] = [];
		for (const layout of layouts.filter((one) => classOf(one) === layoutClass && canBeMade(one)))
			found.push(await assess(PLAN, layout));
		if (found.length === 0) return;
		const short = found.filter((one) => misses(one.score, layoutClass).length > 0);
		const details = short
			.map((one) => `${one.name}: ${misses(one.score, layoutClass).join(", ")} ${one.problem}`)
			.join("\n");
		expect(
			misses(meanScore(found), layoutClass),
			`the mean of the class; single layouts that fall short:\n${details}`,
		).toEqual([]);
	});

	// What text without its table can tell differs much from layout to layout: the figures are told, the words must be kept.
	test("text loses no letter", { timeout: 4 * MINUTES }, async () => {
		for (const layout of layouts.filter((one) => classOf(one) === "text" && canBeMade(one))) {
			const bytes = await produce(PLAN, layout);
			const result = await readDocument(bytes, "plan.txt");
			if (!result.ok) throw new Error(`${layout.name}: ${result.problem.kind}`);
			console.info(`${layout.name}: ${JSON.stringify(score(truthOf(PLAN, layout), result.draft))}`);
			expect(lostLetters(new TextDecoder().decode(bytes), result.draft), layout.name).toEqual([]);
		}
	});
});

function canBeMade(layout: Layout): boolean {
	const missing = missingTools(layout);
	if (missing.length > 0) console.warn(`!! NOT READ: layout ${layout.name} needs ${missing.join(", ")}`);
	return missing.length === 0;
}
