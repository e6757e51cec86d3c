// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { parentPort } from "node:worker_threads";
import { readDocument } from "../../src/document/read/read-document.ts";

/*
 * Reads mutated files one after the other, warm. Answers each with its outcome: `read`, the kind of a problem, or `fault: …`.
 * Rejections that nobody handles are faults of the file being read.
 */

export type FuzzJob = { readonly name: string; readonly bytes: Uint8Array };

let unhandled = "";
process.on("unhandledRejection", (reason) => {
	unhandled = `unhandled: ${reason instanceof Error ? reason.stack : String(reason)}`;
});

async function outcomeOf({ name, bytes }: FuzzJob): Promise<string> {
	unhandled = "";
	try {
		const result = await readDocument(bytes, name);
		await new Promise((resolve) => setImmediate(resolve));
		if (unhandled !== "") return `fault: ${unhandled}`;
		return result.ok ? "read" : result.problem.kind;
	} catch (error) {
		return `fault: ${error instanceof Error ? error.stack : String(error)}`;
	}
}

parentPort?.on("message", async (job: FuzzJob) => parentPort?.postMessage(await outcomeOf(job)));
