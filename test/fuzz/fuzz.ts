// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { seeded } from "../layouts/random.ts";
import { mutate } from "./mutate.ts";
import { openReader } from "./reader.ts";
import type { FuzzJob } from "./reading-thread.ts";
import type { Seed } from "./seeds.ts";

/** The time that bad input may take in all. */
const LIMIT = 10_000;
const THREADS = 2;

export type FuzzReport = {
	/** How many files of each kind ended how: `plan.pdf broken`. */
	readonly outcomes: ReadonlyMap<string, number>;
	/** The number of a file (its seed) and what went wrong with it: a throw, a hang, a dead thread. */
	readonly faults: readonly { readonly file: number; readonly name: string; readonly fault: string }[];
};

/** The file with this number: always the same bytes, so that a fault can be looked at again. */
function fuzzFile(seeds: readonly Seed[], file: number): FuzzJob {
	const random = seeded(file);
	const seed = seeds[file % seeds.length] as Seed;
	return { name: seed.name, bytes: mutate(seed.bytes, random) };
}

/** Reads `count` mutated files, numbered from `first`, in two warm threads. */
export async function fuzz(seeds: readonly Seed[], count: number, first = 0): Promise<FuzzReport> {
	const outcomes = new Map<string, number>();
	const faults: { file: number; name: string; fault: string }[] = [];
	let next = first;
	const readOn = async () => {
		const reader = openReader(LIMIT);
		for (let file = next++; file < first + count; file = next++) {
			const job = fuzzFile(seeds, file);
			const outcome = await reader.read(job);
			const shown = outcome.split(":")[0];
			outcomes.set(`${job.name} ${shown}`, (outcomes.get(`${job.name} ${shown}`) ?? 0) + 1);
			if (shown === "fault") faults.push({ file, name: job.name, fault: outcome });
		}
		await reader.end();
	};
	await Promise.all(Array.from({ length: THREADS }, readOn));
	return { outcomes, faults };
}
