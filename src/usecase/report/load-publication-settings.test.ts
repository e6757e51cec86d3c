// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../../test/register.ts";
import { anonymous } from "../../access/actor.ts";
import { loadMunicipality, updateMunicipality } from "../../store/municipality-repository.ts";
import { loadSection, saveSection } from "../../store/publication-repository.ts";
import { showPublicationSettings } from "./load-publication-settings.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const shown = () => showPublicationSettings(register.contextFor(anonymous, register.municipality));
const change = (work: Parameters<typeof register.store.write<{ ok: boolean }>>[1]) =>
	register.store.write(register.municipality.id, work);

test("every municipality has settings, filled in from what it says of itself", async () => {
	const { name } = register.municipality;
	expect(await shown()).toMatchObject({ publisher: name, attribution: name, licence: "dl-by-de/2.0", state: "" });
	await change(async (db) => {
		const stored = await loadMunicipality(db);
		const settings = { ...stored.settings, state: "Sachsen", email: "plan@example.org", address: ["Markt 1"] };
		return { ok: await updateMunicipality(db, { ...stored, settings }) };
	});
	expect(await shown()).toMatchObject({
		state: "Sachsen",
		email: "plan@example.org",
		imprint: { address: ["Markt 1"] },
	});
});

test("a part is saved once for each version", async () => {
	const before = await register.store.read(register.municipality.id, (db) => loadSection(db, "look"));
	expect(before.version).toBe(0);
	const save = (publisher: string) =>
		change(async (db) => ({
			ok: await saveSection(db, "look", { ...before, content: { ...before.content, publisher } }),
		}));
	const results = await Promise.all([save("Sozialamt"), save("Rathaus")]);
	expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	expect(["Sozialamt", "Rathaus"]).toContain((await shown()).publisher);
	expect((await save("Bauamt")).ok).toBe(false);
});
