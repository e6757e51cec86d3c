// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kernClasses } from "./kern-classes.ts";
import { dropUnusedProperties, pickKernRules } from "./kern-styles.ts";

const kern = readFileSync(createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.min.css"), "utf8");

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
	.filter((name) => /\.tsx$|^islands\/.*\.ts$/.test(name))
	.map((name) => readFileSync(join(import.meta.dirname, name), "utf8"))
	.join("\n");

const classesIn = (text: string) => [...new Set(text.match(/(?<![-.\w])kern-[a-z_-]*[a-z]/g) ?? [])].sort();

test("the list of KERN's classes is what the pages use", () => {
	expect([...kernClasses].sort()).toEqual(classesIn(sources));
});

test("every class of KERN that a page uses exists in KERN", () => {
	for (const name of kernClasses) expect(kern).toMatch(new RegExp(`\\.${name}(?![\\w-])`));
});

test("rules that no page can match are left out", () => {
	const css = "p{a:b}.used{c:d}.other,.used:not(.other){e:f}@media print{.other{g:h}}.used .other{i:j}";
	expect(pickKernRules(css, new Set(["used"]))).toBe("p{a:b}.used{c:d}.used:not(.other){e:f}");
});

test("a rule stays when one branch of a choice can match", () => {
	const css = ":is(body,.dark):not([class*=level]),.layer{a:b}";
	expect(pickKernRules(css, new Set())).toBe(":is(body,.dark):not([class*=level]){a:b}");
});

test("custom properties stay when something refers to them, also by another property", () => {
	const css = ":root{--a: 1px;--b: var(--a);--c: 2px}p{margin:var(--b, 3px)}";
	expect(dropUnusedProperties(css)).toBe(":root{--a: 1px;--b: var(--a);}p{margin:var(--b, 3px)}");
});

test("what is left holds colours for light and for dark", () => {
	const picked = dropUnusedProperties(pickKernRules(kern, new Set<string>(kernClasses)));
	expect(picked).toContain("prefers-color-scheme: dark");
	expect(picked).toContain("--kern-color-layout-text-default-contextual:");
	expect(picked.length).toBeLessThan(kern.length / 5);
});
