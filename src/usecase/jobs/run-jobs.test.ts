// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../../test/register.ts";
import { type JobContext, oneAtATime, openJobRunner } from "./run-jobs.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
	await register.addMunicipality("nebenan");
});
afterAll(() => register.close());

test("one job that fails stops no other, and is told once, until it fails otherwise", async () => {
	const told: string[] = [];
	const done: string[] = [];
	let sentence = "erst";
	const run = async ({ municipality }: JobContext) => void done.push(municipality.slug);
	const failing = { name: "broken", run: () => Promise.reject(new Error(sentence)) };
	const log = (name: string, error: unknown) => void told.push(`${name} ${error}`);
	const { tick } = openJobRunner({ ...register, jobs: [failing, { name: "works", run }], log });
	await tick();
	await tick();
	expect(told).toEqual(["broken Error: erst", "broken Error: erst"]);
	expect(done.toSorted()).toEqual(["musterstadt", "musterstadt", "nebenan", "nebenan"]);
	sentence = "anders";
	await tick();
	expect(told.slice(2)).toEqual(["broken Error: anders", "broken Error: anders"]);
});

test("nothing runs twice at once, and what is asked for meanwhile is done afterwards, once", async () => {
	const log: string[] = [];
	const ends: (() => void)[] = [];
	const work = oneAtATime(async () => {
		log.push("begins");
		await new Promise<void>((resolve) => void ends.push(resolve));
		log.push("ends");
	});
	const first = work();
	const later = [work(), work(), work()];
	ends.shift()?.();
	await first;
	while (ends.length === 0) await Promise.resolve();
	ends.shift()?.();
	await Promise.all(later);
	expect(log).toEqual(["begins", "ends", "begins", "ends"]);
	void work();
	expect(log).toHaveLength(5);
	ends.shift()?.();
});
