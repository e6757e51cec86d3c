// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { CommandContext } from "./program.ts";
import { parseOptions } from "./usage-problem.ts";

// The web server is an entrance of its own: started by its address, it stays free of the command line and the other way round.
const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const server = fileURLToPath(new URL(`../web/server.${ending}`, import.meta.url));

/** `planstand serve [--port PORT] [--host HOST]`: the site, until it is told to end. */
export async function runServe(args: readonly string[], { words }: CommandContext): Promise<ExitCode> {
	const { values } = parseOptions(args, { port: { type: "string" }, host: { type: "string" } } as const, words);
	const env = { ...process.env, ...(values.port && { PORT: values.port }), ...(values.host && { HOST: values.host }) };
	const child = spawn(process.execPath, [server], { env, stdio: "inherit" });
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
	const [code] = await once(child, "exit");
	return code === EXIT.done || code === EXIT.badInput ? code : EXIT.fault;
}
