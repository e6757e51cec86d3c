// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fault } from "../watched-process.ts";
import { readDocument } from "./read-document.ts";
import { readFacsimile } from "./read-facsimile.ts";
import type { Answers, FromReadingProcess, Task, ToReadingProcess } from "./reading-message.ts";

/*
 * The process in which documents are read, started by `open-document-reader.ts`.
 * A message announces a file, its bytes follow on stdin, one message answers. It ends with its parent.
 */

async function takeBytes(size: number): Promise<Buffer> {
	const bytes = Buffer.allocUnsafe(size);
	let filled = 0;
	while (filled < size) {
		const chunk: Buffer | null = process.stdin.read(Math.min(size - filled, process.stdin.readableLength || 1));
		if (chunk) filled += chunk.copy(bytes, filled);
		else await new Promise((resolve) => process.stdin.once("readable", resolve));
	}
	return bytes;
}

function send(message: FromReadingProcess | Fault): void {
	process.send?.(message);
}

async function answer({ name, size, task }: ToReadingProcess): Promise<void> {
	try {
		send({ answer: await perform(task, await takeBytes(size), name) });
	} catch (error) {
		send({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
}

async function perform(task: Task, bytes: Uint8Array, name: string): Promise<Answers[keyof Answers]> {
	switch (task.kind) {
		case "read": {
			const { kind: _, ...options } = task;
			return readDocument(bytes, name, { ...options, onProgress: (progress) => send({ progress }) });
		}
		case "show":
			return readFacsimile(bytes, name);
		case "sheet": {
			const { readSheet } = await import("./sheet/read-sheet.ts");
			return readSheet(bytes, name);
		}
		case "draw": {
			const { drawPage } = await import("./pdf/draw-page.ts");
			return drawPage(bytes, task.page);
		}
	}
}

process.on("message", (message: ToReadingProcess) => void answer(message));
process.on("disconnect", () => process.exit());
