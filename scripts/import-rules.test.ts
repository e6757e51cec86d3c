// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions } from "dependency-cruiser";
import { afterAll, expect, test } from "vitest";
import config from "../.dependency-cruiser.mjs";

const folder = mkdtempSync(join(tmpdir(), "import-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Names of the rules that are broken in a small project of these files. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
	const project = mkdtempSync(join(folder, "p-"));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(project, path)), { recursive: true });
		writeFileSync(join(project, path), text);
	}
	const { tsConfig: _, ...options } = config.options;
	const result = await cruise(["src"], {
		...options,
		baseDir: project,
		validate: true,
		ruleSet: { forbidden: config.forbidden },
	} as ICruiseOptions);
	if (typeof result.output === "string") throw new Error(result.output);
	return [...new Set(result.output.summary.violations.map(({ rule }) => rule.name))].toSorted();
}

const empty = "export const it = 1;\n";
const library = (name: string) => ({
	"package.json": JSON.stringify({ dependencies: { [name]: "1.0.0" } }),
	[`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
	[`node_modules/${name}/index.js`]: empty,
});

test("what the table allows passes", async () => {
	const files = {
		"src/plan/term.ts": empty,
		"src/document/read.ts": 'export { it } from "../plan/term.ts";\n',
		"src/usecase/read.ts": 'export { it } from "../document/read.ts";\n',
		"src/compose.ts": 'export { it } from "./usecase/read.ts";\n',
		"src/web/page.ts": 'export { it } from "../compose.ts";\n',
		"src/wording/sentence.ts": 'export { it } from "../plan/term.ts";\n',
		"src/cli/main.ts": 'export { it } from "../usecase/read.ts";\n',
	};
	expect(await broken(files)).toEqual([]);
});

test.each([
	["plan-imports", "src/plan/a.ts", "src/document/b.ts"],
	["plan-imports", "src/plan/a.ts", "src/config.ts"],
	["access-imports", "src/access/a.ts", "src/plan/b.ts"],
	["mail-imports", "src/mail/a.ts", "src/plan/b.ts"],
	["council-imports", "src/council/a.ts", "src/plan/b.ts"],
	["council-system-imports", "src/council-system/a.ts", "src/store/b.ts"],
	["identity-imports", "src/identity/a.ts", "src/store/b.ts"],
	["indicator-imports", "src/indicator/a.ts", "src/round/b.ts"],
	["round-imports", "src/round/a.ts", "src/report/b.ts"],
	["report-imports", "src/report/a.ts", "src/document/b.ts"],
	["document-imports", "src/document/a.ts", "src/store/b.ts"],
	["document-imports", "src/document/a.ts", "src/messages/b.ts"],
	["store-imports", "src/store/a.ts", "src/document/b.ts"],
	["usecase-imports", "src/usecase/a.ts", "src/web/b.ts"],
	["web-imports", "src/web/a.ts", "src/document/b.ts"],
	["web-imports", "src/web/a.ts", "src/council-system/b.ts"],
	["web-imports", "src/web/a.ts", "src/cli/b.ts"],
	["web-imports", "src/web/a.ts", "src/messages/b.ts"],
	["cli-imports", "src/cli/a.ts", "src/store/b.ts"],
	["wording-imports", "src/wording/a.ts", "src/usecase/b.ts"],
	["compose-imports", "src/compose.ts", "src/cli/b.ts"],
	["config-imports", "src/config.ts", "src/plan/b.ts"],
	["no-folder-outside-the-table", "src/plan/a.ts", "src/utils/b.ts"],
	["not-from-outside-the-table", "src/utils/a.ts", "src/plan/b.ts"],
])("%s stops %s from importing %s, even a type", async (rule, from, to) => {
	const path = `${"../".repeat(from.split("/").length - 2) || "./"}${to.replace("src/", "")}`;
	const files = { [from]: `import type { It } from "${path}";\nexport type A = It;\n`, [to]: "export type It = 1;\n" };
	expect(await broken(files)).toContain(rule);
});

test("a cycle is stopped", async () => {
	const files = { "src/plan/a.ts": 'export * from "./b.ts";\n', "src/plan/b.ts": 'export * from "./a.ts";\n' };
	expect(await broken(files)).toContain("no-cycles");
});

test.each([
	["hono", "src/usecase/a.ts"],
	["mammoth", "src/web/a.ts"],
	["kysely", "src/usecase/a.ts"],
	["nodemailer", "src/usecase/a.ts"],
	["openid-client", "src/web/a.ts"],
	["playwright-core", "src/web/a.ts"],
])("%s has one owner, and %s is not it", async (name, from) => {
	expect(await broken({ ...library(name), [from]: `export * from "${name}";\n` })).toContain("library-has-one-owner");
});
