// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { expect, test } from "vitest";

type Annotation = { readonly paths: readonly string[]; readonly licence: string };

const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" })
	.split("\n")
	.filter((path) => existsSync(path) && path !== "");
const covered = tracked.filter((path) => path !== "LICENSE" && !path.startsWith("LICENSES/"));
const annotations = annotationsOf(readFileSync("REUSE.toml", "utf8"));

/** Only what our REUSE.toml needs of TOML: tables `[[annotations]]` with a list of paths and one licence. */
function annotationsOf(toml: string): readonly Annotation[] {
	return toml
		.split("[[annotations]]")
		.slice(1)
		.map((table) => ({
			paths: [...(/^path = \[(.*)\]$/m.exec(table)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, path]) => path ?? ""),
			licence: /^SPDX-License-Identifier = "([^"]+)"$/m.exec(table)?.[1] ?? "",
		}));
}

/** REUSE 3.3: a header in the file, or an annotation in REUSE.toml. */
function licenceOf(path: string): string | undefined {
	const annotation = annotations.find(({ paths }) => paths.some((pattern) => matchesGlob(path, pattern)));
	if (annotation) return annotation.licence;
	const head = readFileSync(path, "latin1").slice(0, 600);
	if (!/SPDX-FileCopyrightText: \d{4} \S/.test(head)) return undefined;
	return /SPDX-License-Identifier: ([\w.-]+)/.exec(head)?.[1];
}

test("every file says whose it is and under which licence", () => {
	expect(covered.length).toBeGreaterThan(0);
	expect(covered.filter((path) => licenceOf(path) === undefined)).toEqual([]);
});

test("every licence that is named has its text, and no other text lies there", () => {
	const named = new Set(covered.map(licenceOf).filter((licence) => licence !== undefined));
	expect(readdirSync("LICENSES").toSorted()).toEqual([...named].map((licence) => `${licence}.txt`).toSorted());
});

test("the licence of the whole is the EUPL", () => {
	expect(readFileSync("LICENSE", "utf8")).toBe(readFileSync("LICENSES/EUPL-1.2.txt", "utf8"));
});

test("every path in REUSE.toml means a file", () => {
	const patterns = annotations.flatMap(({ paths }) => paths);
	expect(patterns.filter((pattern) => globSync(pattern).length === 0)).toEqual([]);
});
