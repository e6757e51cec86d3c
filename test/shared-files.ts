// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScoredPlan } from "./score.ts";

const SHARED = join(import.meta.dirname, "../../shared");

/** A file that lies beside the project and not in it; undefined, with a loud warning, where it is not there. */
export function sharedFile(path: string): Uint8Array | undefined {
	const file = join(SHARED, path);
	if (existsSync(file)) return new Uint8Array(readFileSync(file));
	console.warn(`!! NOT TESTED: ../shared/${path} is not there`);
	return undefined;
}

/** What a person read in the Dresden report. */
export function dresdenTruth(): ScoredPlan | undefined {
	const bytes = sharedFile("dresden/golden.json");
	return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as ScoredPlan);
}
