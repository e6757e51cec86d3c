// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { Outcome, Reading } from "./readings.ts";
import type { Site } from "./site.ts";

/** A short number under which a fault stands in the log. */
export function faultReference(error: unknown, at: Date): string {
	return createHash("sha256").update(`${at.toISOString()} ${error}`).digest("hex").slice(0, 8);
}

async function read(site: Site, id: string, fileName: string, bytes: Uint8Array): Promise<void> {
	const { services, shelf } = site;
	try {
		const onProgress = (pagesRead: number, pages: number) => shelf.update(id, { pagesRead, pages });
		const result = await services.checkPlanDocument({ bytes, fileName, onProgress });
		const outcome: Outcome = result.ok
			? { state: "read", draft: result.draft, findings: result.findings }
			: { state: "refused", problem: result.problem };
		shelf.update(id, { outcome });
	} catch (error) {
		const reference = faultReference(error, services.now());
		services.logFault(reference, error);
		shelf.update(id, { outcome: { state: "failed", reference } });
	}
}

/** Begins to read a file; `finished` settles when the shelf holds what came of it. Nothing where too many are being read. */
export function startReading(
	site: Site,
	fileName: string,
	bytes: Uint8Array,
): { readonly reading: Reading; readonly finished: Promise<void> } | undefined {
	const reading = site.shelf.open(fileName);
	return reading && { reading, finished: read(site, reading.id, fileName, bytes) };
}
