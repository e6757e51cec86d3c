// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Words } from "../wording/locale.ts";
import type { Terminal } from "./terminal.ts";

export type Progress = {
	readonly update: (name: string, done: number, total: number) => void;
	/** Writes a message for the person on a line of its own. */
	readonly say: (sentence: string) => void;
	readonly stop: () => void;
};

const QUIET_MILLISECONDS = 1_000;
const LINE_EVERY_MILLISECONDS = 2_000;
const LIVE_EVERY_MILLISECONDS = 200;
const CLEAR_LINE = "\r\u001b[K";

/** Says how far a reading is, once it takes more than a second: one line that changes, or plain lines into a file. */
export function startProgress({ error, live }: Terminal, words: Words): Progress {
	let sentence = "";
	const write = () => sentence !== "" && error(live ? `${CLEAR_LINE}${sentence}` : `${sentence}\n`);
	let repeat: NodeJS.Timeout | undefined;
	const begin = setTimeout(() => {
		write();
		repeat = setInterval(write, live ? LIVE_EVERY_MILLISECONDS : LINE_EVERY_MILLISECONDS);
	}, QUIET_MILLISECONDS);
	const clear = () => repeat && live && error(CLEAR_LINE);
	return {
		update: (name, done, total) => {
			sentence = total > 0 ? words.cli_progress_pages({ name, done, total }) : words.cli_progress({ name });
		},
		say: (message) => {
			clear();
			error(`${message}\n`);
		},
		stop: () => {
			clear();
			clearTimeout(begin);
			clearInterval(repeat);
		},
	};
}
