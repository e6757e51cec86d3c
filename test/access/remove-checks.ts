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

async function removeInProgram(checks: readonly string[], tell: (removal: Removal) => void): Promise<void> {
	const server = await createServer({
		...{ root, configFile: false, logLevel: "error", appType: "custom", plugins: [removableChecks()] },
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
	});
	try {
		const program = (await server.ssrLoadModule("/test/access/remove-each.ts")) as typeof import("./remove-each.ts");
		await program.removeEach(checks, tell);
	} finally {
		await server.close();
	}
}

const { values } = parseArgs({ options: { every: { type: "string", default: "1" } } });
const all = allChecks();
const count = { noticed: 0, unnoticed: 0 };
await removeInProgram(
	all.filter((_, at) => at % Number(values.every) === 0),
	({ checks, noticed }) => {
		count[noticed ? "noticed" : "unnoticed"] += 1;
		console.log(`${noticed ? "noticed  " : "UNNOTICED"} ${checks.join(" with ")}\n          ${noticed ?? ""}`);
	},
);
const taken = count.noticed + count.unnoticed;
console.log(`${taken} of ${all.length} checks taken away, ${count.unnoticed} unnoticed`);
process.exitCode = count.unnoticed === 0 && taken > 0 ? 0 : 1;
