#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { compose } from "../compose.ts";
import { runCommandLine } from "./run-command-line.ts";
import { processTerminal } from "./terminal.ts";

const program = compose();
try {
	process.exitCode = await runCommandLine(process.argv.slice(2), program, processTerminal());
} finally {
	program.close();
}
