// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { text } from "node:stream/consumers";

/** Where a command reads and writes, and how wide a person sees it. */
export type Terminal = {
	/** All of standard input. */
	readonly input?: () => Promise<string>;
	readonly out: (text: string) => void;
	readonly error: (text: string) => void;
	readonly columns: number;
	/** A line on stderr can be written over. */
	readonly live: boolean;
};

/** Binds the process's own streams. A reader that goes away (`| head`) ends the output, which is no fault. */
export function processTerminal(): Terminal {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code !== "EPIPE") throw error;
			process.exit();
		});
	}
	return {
		input: () => text(process.stdin),
		out: (text) => void process.stdout.write(text),
		error: (text) => void process.stderr.write(text),
		columns: process.stdout.columns ?? 120,
		live: process.stderr.isTTY === true,
	};
}
