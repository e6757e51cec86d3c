// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// Takes away each permission check of the use cases in turn and demands that the matrix of who may do what notices:
// `node test/access/remove-checks.ts`, or `--every 5` for each fifth check only. Exit code 1 where one goes unnoticed.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { findChecks, removableChecks } from "./removable-checks.ts";
import type { Removal } from "./remove-each.ts";

const root = join(import.meta.dirname, "../..");

function allChecks(): readonly string[] {
	const files = globSync("src/usecase/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
	return files
		.toSorted()
		.flatMap((file) => findChecks(join(root, file), readFileSync(join(root, file), "utf8")).map(({ id }) => id));
}

async function removeInProgram(checks: readonly string[]): Promise<readonly Removal[]> {
	const server = await createServer({
		...{ root, configFile: false, logLevel: "error", appType: "custom", plugins: [removableChecks()] },
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
	});
	try {
		const program = (await server.ssrLoadModule("/test/access/remove-each.ts")) as typeof import("./remove-each.ts");
		return await program.removeEach(checks);
	} finally {
		await server.close();
	}
}

const { values } = parseArgs({ options: { every: { type: "string", default: "1" } } });
const all = allChecks();
const removals = await removeInProgram(all.filter((_, at) => at % Number(values.every) === 0));
for (const { checks, noticed } of removals) {
	console.log(`${noticed ? "noticed  " : "UNNOTICED"} ${checks.join(" with ")}\n          ${noticed ?? ""}`);
}
const unnoticed = removals.filter(({ noticed }) => !noticed);
console.log(`${removals.length} of ${all.length} checks taken away, ${unnoticed.length} unnoticed`);
process.exitCode = unnoticed.length === 0 && removals.length > 0 ? 0 : 1;
