// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { askTogether } from "./ask-together.ts";

test("questions that come while one is on its way are asked together, after it", async () => {
	const asked: string[][] = [];
	let truth = "old";
	const ask = askTogether(async (keys: readonly string[]) => {
		asked.push([...keys]);
		const then = truth;
		await setTimeout(5);
		return (key: string) => `${key} ${then}`;
	});
	const first = ask("a");
	await setTimeout(1);
	truth = "new";
	const later = [ask("b"), ask("c"), ask("b")];
	expect(await first).toBe("a old");
	expect(await Promise.all(later)).toEqual(["b new", "c new", "b new"]);
	expect(asked).toEqual([["a"], ["b", "c"]]);
});

test("a failure reaches all who asked, and the next is asked again", async () => {
	let fails = true;
	const ask = askTogether(async () => {
		if (fails) throw new Error("away");
		return (key: string) => key;
	});
	expect((await Promise.allSettled([ask("a"), ask("b")])).map(({ status }) => status)).toEqual([
		"rejected",
		"rejected",
	]);
	fails = false;
	expect(await ask("a")).toBe("a");
});
