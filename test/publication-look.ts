// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LookSettings } from "../src/report/publication-settings.ts";
import { loadSection, saveSection } from "../src/store/publication-repository.ts";
import type { TestRegister } from "./register.ts";

/** Sets how the municipality of the tests publishes. */
export async function setLook(
	{ store, municipality }: Pick<TestRegister, "store" | "municipality">,
	look: Partial<LookSettings>,
): Promise<void> {
	await store.write(municipality.id, async (db) => {
		const { content, version } = await loadSection(db, "look");
		return { ok: await saveSection(db, "look", { content: { ...content, ...look }, version }) };
	});
}
