// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";

const PAGE_SIZE = 4096;

/** The resident bytes of a running process; 0 where the system does not tell (only Linux has `/proc`; the heap limit holds everywhere). */
export function residentMemory({ pid }: ChildProcess): number {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1] ?? 0) * PAGE_SIZE;
	} catch {
		return 0;
	}
}
