#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { compose, openRegister } from "../compose.ts";
import { readConfig } from "../config.ts";
import type { Register } from "./program.ts";
import { runCommandLine } from "./run-command-line.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal();
const reading = compose();
let opened: Promise<Register> | undefined;

function register(): Promise<Register> {
	opened ??= openRegister(reading, { ...readConfig(process.env), log: (line) => terminal.error(`${line}\n`) });
	return opened;
}

try {
	process.exitCode = await runCommandLine(process.argv.slice(2), { ...reading, register }, terminal);
} finally {
	await opened?.then(({ close }) => close()).catch(() => {});
	reading.close();
}
