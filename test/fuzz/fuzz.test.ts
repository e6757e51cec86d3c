// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { fuzzSeeds } from "./seeds.ts";

const COUNT = Number(process.env.PLANSTAND_FUZZ ?? 10_000);

test(`${COUNT} damaged files are read or refused, never a crash, never a hang`, { timeout: 900_000 }, async () => {
	const { outcomes, faults } = await fuzz(await fuzzSeeds(), COUNT);
	const mix = [...outcomes]
		.toSorted(([a], [b]) => a.localeCompare(b))
		.map(([outcome, count]) => `${outcome}: ${count}`);
	console.info(`${COUNT} damaged files\n${mix.join("\n")}`);
	expect(faults.slice(0, 5)).toEqual([]);
});
