// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { href, routes } from "./routes.ts";

test("links are made from the table, with what belongs in them encoded", () => {
	expect(href("de", "start", {})).toBe("/");
	expect(href("en", "reading", { id: "a/b" })).toBe("/en/result/a%2Fb");
	expect(href("de", "reading", { id: "x" }, { status: "done", field: undefined })).toBe("/ergebnis/x?status=done");
});

test("both languages name the same parts, and no address stands twice", () => {
	const parts = (path: string) => path.match(/:\w+/g) ?? [];
	for (const { de, en } of Object.values(routes)) expect(parts(en)).toEqual(parts(de));
	const all = Object.values(routes).flatMap(({ de, en }) => [de, en]);
	expect(new Set(all).size).toBe(all.length);
});
