// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** What was called saved: one line each in a file of its own, on the disk before the next is asked for. */
export type Acknowledgements = {
	readonly note: (key: string, text: string) => void;
	readonly all: () => ReadonlyMap<string, string>;
	readonly close: () => void;
};

/** Opens a new list of acknowledgements. */
export function openAcknowledgements(path: string): Acknowledgements {
	const file = openSync(path, "wx");
	return {
		note: (key, text) => {
			writeSync(file, `${JSON.stringify([key, text])}\n`);
			fsyncSync(file);
		},
		all: () => {
			const lines = readFileSync(path, "utf8").trimEnd().split("\n").filter(Boolean);
			return new Map(lines.map((line) => JSON.parse(line) as [string, string]));
		},
		close: () => closeSync(file),
	};
}
