// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fault } from "../../watched-process.ts";
import type { FromPdfProcess, ToPdfProcess } from "./pdf-message.ts";

/*
 * The process in which PDFs are compiled, started by `open-pdf-writer.ts`: compiling holds its thread, and takes memory
 * that it does not give back. One message asks, one answers. It ends with its parent.
 */

async function perform(asked: ToPdfProcess): Promise<FromPdfProcess> {
	const compile = await import("./compile-pdf.ts").catch(() => undefined);
	if (!compile) return { problem: "unavailable" };
	return { bytes: await compile.compilePdf(asked) };
}

async function answer(message: ToPdfProcess): Promise<void> {
	const performed = await perform(message).catch(
		(error: unknown): Fault => ({
			fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
		}),
	);
	process.send?.(performed);
}

process.on("message", (message: ToPdfProcess) => void answer(message));
process.on("disconnect", () => process.exit());
