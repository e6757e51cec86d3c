// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readDocument } from "./read-document.ts";
import type { FromReadingProcess, ToReadingProcess } from "./reading-message.ts";

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

function send(message: FromReadingProcess): void {
	process.send?.(message);
}

async function answer({ name, size, asOf }: ToReadingProcess): Promise<void> {
	try {
		const onProgress = (progress: { done: number; total: number }) => send({ progress });
		const options = asOf === undefined ? { onProgress } : { asOf, onProgress };
		send({ result: await readDocument(await takeBytes(size), name, options) });
	} catch (error) {
		send({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
}

process.on("message", (message: ToReadingProcess) => void answer(message));
process.on("disconnect", () => process.exit());
