// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addPlanOfSteps } from "../../../../test/plan-of-steps.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { unitsOf, workOf } from "../../../../test/units-of.ts";
import { nameOn, type RegisteredUnit, unitLabel } from "../../../plan/registered-unit.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let municipality: TestRegister["municipality"];
let coordinator: Awaited<ReturnType<typeof signInAs>>;
let cities = 0;

beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date("2026-06-30T10:00:00Z") });
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
});
afterAll(() => register.close());

beforeEach(async () => {
	municipality = await register.addMunicipality(`stadt${++cities}`);
	coordinator = await signInAs(register, municipality, [{ role: "coordinator" }]);
	const steps = [
		{ responsibility: ["50 (federführend), Werkhof"], status: "partial" },
		{ responsibility: ["50 (federführend)"], status: "ongoing" },
		{ responsibility: ["50 (federführend), Werkshof"], status: "implemented" },
	] as const;
	await addPlanOfSteps({ ...register, municipality }, { slug: "plan", steps });
});

const units = () => unitsOf(register, municipality);

async function named(written: string): Promise<RegisteredUnit> {
	const found = (await units()).find(({ code, name }) => code === written || name === written);
	return found ?? expect.unreachable(`no unit ${written}`);
}

/** The names of a unit's measures. */
async function work(written: string): Promise<readonly string[]> {
	const steps = await workOf(register, municipality, (await named(written)).id);
	return steps.map(({ measure }) => measure.title);
}

type Fields = readonly (readonly [string, string])[];

const post = (path: string, fields: Fields, cookie = coordinator.cookie) =>
	app.request(`/${municipality.slug}/stellen/${path}`, {
		method: "POST",
		headers: { cookie, "Content-Type": "application/x-www-form-urlencoded", Origin: "http://localhost" },
		body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
	});

const page = async (id: string) =>
	(await app.request(`/${municipality.slug}/stellen/${id}`, { headers: { cookie: coordinator.cookie } })).text();

async function undo(id: string) {
	const sequence = /name="sequence" value="(\d+)"/.exec(await page(id))?.[1] ?? expect.unreachable("nothing to undo");
	return post(`${id}/zuruecknehmen`, [["sequence", sequence]]);
}

const details = (unit: RegisteredUnit, changed: Readonly<Record<string, string>> = {}): Fields =>
	Object.entries({
		version: String(unit.version),
		code: unit.code,
		name: unit.name,
		aliases: "",
		place: "internal",
		...changed,
	});

test("details are saved, the contact chosen as the main one first, and the change can be taken back", async () => {
	const unit = await named("50");
	const fields = [...details(unit, { name: "Sozialamt", aliases: "Soz\n\nAmt 50", main: "1" })];
	const contacts: Fields = [
		["contact", "Vera Beispiel"],
		["email", "vera@example.org"],
		["contact", ""],
		["email", "amt50@example.org"],
	];
	expect((await post(`${unit.id}/bearbeiten`, [...fields, ["kind-0", "person"], ...contacts])).status).toBe(303);
	expect(await named("50")).toMatchObject({
		name: "Sozialamt",
		aliases: ["Amt 50", "Soz"],
		internal: true,
		version: 2,
	});
	const shown = await page(unit.id);
	expect(shown.indexOf("amt50@example.org")).toBeLessThan(shown.indexOf("vera@example.org"));
	expect(shown).toContain("Angaben geändert");
	expect((await undo(unit.id)).status).toBe(303);
	expect(await named("50")).toMatchObject({ name: "", aliases: [], version: 3 });
});

test("contacts stand nowhere in the log", async () => {
	const unit = await named("50");
	await post(`${unit.id}/bearbeiten`, [...details(unit), ["contact", "Vera Beispiel"], ["email", "vera@example.org"]]);
	const { rows } = await register.database.ownerPool.query(
		"SELECT string_agg(e::text, '') AS log FROM planstand.event e",
	);
	expect(rows[0].log).toContain("edit-unit");
	expect(rows[0].log).not.toContain("vera@example.org");
});

test.each([
	[{ code: "", name: "" }, "Tragen Sie ein Kürzel oder einen Namen ein."],
	[{ contact: "Vera", email: "vera(at)example.org" }, "„vera(at)example.org“ ist keine E-Mail-Adresse."],
	[{ contact: "Vera", email: "" }, "Zu einem Kontakt fehlt die E-Mail-Adresse."],
])("what has to be mended is said, and what was entered is kept: %o", async (changed, sentence) => {
	const unit = await named("50");
	const answer = await post(`${unit.id}/bearbeiten`, details(unit, { aliases: "Bleibt stehen", ...changed }));
	expect(answer.status).toBe(422);
	const text = await answer.text();
	expect(text).toContain(sentence);
	expect(text).toContain("Bleibt stehen");
	expect((await named("50")).version).toBe(1);
});

test("the second of two who edit sees both texts and loses none", async () => {
	const unit = await named("50");
	await post(`${unit.id}/bearbeiten`, details(unit, { name: "Amt für Soziales" }));
	const second = await post(`${unit.id}/bearbeiten`, details(unit, { name: "Sozialamt" }));
	expect(second.status).toBe(409);
	const text = await second.text();
	for (const name of ["Amt für Soziales", "Sozialamt"]) expect(text).toContain(name);
	expect((await named("50")).name).toBe("Amt für Soziales");
	const again = await post(`${unit.id}/bearbeiten`, details({ ...unit, version: 2 }, { name: "Sozialamt" }));
	expect(again.status).toBe(303);
});

test("a unit is renamed from a day on: the old name stays for old texts, and plans still find it", async () => {
	const unit = await named("50");
	const fields: Fields = [
		["version", "1"],
		["code", "55"],
		["name", "Amt für Teilhabe"],
		["day", "2026-01-01"],
	];
	expect((await post(`${unit.id}/umbenennen`, fields)).status).toBe(303);
	const renamed = await named("55");
	expect(unitLabel(nameOn(renamed, "2025-12-31"))).toBe("50");
	expect(await page(unit.id)).toContain("Bis 31. Dezember 2025: 50");
	await addPlanOfSteps({ ...register, municipality }, { slug: "zweiter", steps: [{ responsibility: ["Amt 50"] }] });
	expect((await units()).filter(({ code }) => code === "50")).toEqual([]);
	const future = await post(`${unit.id}/umbenennen`, [
		["version", "2"],
		["code", "56"],
		["name", ""],
		["day", "2026-07-01"],
	]);
	expect(future.status).toBe(422);
	expect(await future.text()).toContain("der heute oder früher liegt");
});

const parts: Fields = [
	["code-0", "51"],
	["name-0", "Jugendamt"],
	["code-1", "52"],
	["name-1", "Sportamt"],
];

test("a unit is split: each open step goes to the part chosen for it, finished ones stay, and back again", async () => {
	const unit = await named("50");
	const form = await page(`${unit.id}/teilen`);
	const stepIds = [...form.matchAll(/<select[^>]*name="(step:[^"]+)"/g)].map(([, name]) => name ?? "");
	expect(stepIds).toHaveLength(2);
	const chosen: Fields = stepIds.map((name, at) => [name, String(at)]);
	const fields: Fields = [["version", "1"], ["day", "2026-01-01"], ["all", "each"], ...parts];
	expect(await (await post(`${unit.id}/teilen`, fields)).text()).toContain("nicht gewählt, wer ihn übernimmt");
	expect((await post(`${unit.id}/teilen`, [...fields, ...chosen])).status).toBe(303);
	expect([await work("50"), await work("51"), await work("52")]).toEqual([
		["Vorhaben 3"],
		["Vorhaben 1"],
		["Vorhaben 2"],
	]);
	expect(await page(unit.id)).toContain("Diese Stelle gab es bis 31. Dezember 2025.");
	expect((await undo(unit.id)).status).toBe(303);
	expect(await work("50")).toEqual(["Vorhaben 1", "Vorhaben 2", "Vorhaben 3"]);
	expect((await units()).map(({ code }) => code)).not.toContain("51");
});

test("a split cannot be taken back once a part of it has got work of its own", async () => {
	const unit = await named("50");
	const fields: Fields = [["version", "1"], ["day", "2026-01-01"], ["all", "1"], ...parts];
	expect((await post(`${unit.id}/teilen`, fields)).status).toBe(303);
	await addPlanOfSteps({ ...register, municipality }, { slug: "zweiter", steps: [{ responsibility: ["51"] }] });
	const answer = await undo(unit.id);
	expect(answer.status).toBe(409);
	expect(await answer.text()).toContain("Es bleibt alles, wie es ist.");
	expect(await work("52")).toEqual(["Vorhaben 1", "Vorhaben 2"]);
});

const versionsOf = (some: readonly RegisteredUnit[]): Fields =>
	some.map(({ id, version }) => ["version", `${id}/${version}`]);

test("two spellings become one unit with all that either had; contributors keep their rights; and back again", async () => {
	const [unit, other] = [await named("Werkhof"), await named("Werkshof")];
	const { accountId } = await signInAs(register, municipality, [{ role: "contributor", unitId: other.id }]);
	expect(
		await (await app.request(`/${municipality.slug}/stellen`, { headers: { cookie: coordinator.cookie } })).text(),
	).toContain(`/stellen/${other.id}`);
	const fields: Fields = [["what", "spelling"], ["others", other.id], ...versionsOf([unit, other])];
	expect((await post(`${unit.id}/zusammenlegen`, fields)).status).toBe(303);
	expect(await work("Werkhof")).toEqual(["Vorhaben 1", "Vorhaben 3"]);
	expect((await named("Werkhof")).aliases).toEqual(["Werkshof"]);
	const grants = await register.database.ownerPool.query(
		"SELECT unit_id FROM planstand.role_grant WHERE account_id = $1",
		[accountId],
	);
	expect(grants.rows).toEqual([{ unit_id: unit.id }]);
	expect((await undo(unit.id)).status).toBe(303);
	expect([await work("Werkhof"), await work("Werkshof")]).toEqual([["Vorhaben 1"], ["Vorhaben 3"]]);
});

test("several units form a new one from a day on; finished steps stay with who finished them", async () => {
	const [first, second] = [await named("50"), await named("Werkhof")];
	const fields: Fields = [
		...([
			["what", "new"],
			["others", second.id],
			["day", "2026-04-01"],
			["code", "60"],
			["name", "Stadtdienste"],
		] as const),
		...versionsOf([first, second]),
	];
	expect((await post(`${first.id}/zusammenlegen`, fields)).status).toBe(303);
	expect(await work("60")).toEqual(["Vorhaben 1", "Vorhaben 1", "Vorhaben 2"]);
	expect(await work("50")).toEqual(["Vorhaben 3"]);
	const merged = await named("60");
	expect(await page(merged.id)).toContain("Hervorgegangen aus");
	await addPlanOfSteps({ ...register, municipality }, { slug: "zweiter", steps: [{ responsibility: ["50"] }] });
	expect(await page(merged.id)).toContain("Plan zweiter");
});

test("a merger is refused without others, without a day, with a day to come, or after a change meanwhile", async () => {
	const [unit, other] = [await named("Werkhof"), await named("Werkshof")];
	const merge = (...fields: Fields) => post(`${unit.id}/zusammenlegen`, [...versionsOf([unit, other]), ...fields]);
	const chosen = ["others", other.id] as const;
	expect(await (await merge(["what", "spelling"])).text()).toContain("Wählen Sie mindestens eine andere Stelle aus.");
	expect(await (await merge(chosen)).text()).toContain("Wählen Sie, was geschehen ist.");
	for (const day of ["", "2026-07-01", "2026-02-31"]) {
		expect((await merge(["what", "existing"], chosen, ["day", day])).status).toBe(422);
	}
	await post(`${other.id}/bearbeiten`, details(other, { name: "Werk- und Bauhof" }));
	expect((await merge(["what", "spelling"], chosen)).status).toBe(409);
	expect((await units()).length).toBe(3);
});

test("who only reads may change nothing, and learns nothing of other municipalities' units", async () => {
	const unit = await named("50");
	const reader = await signInAs(register, municipality, [{ role: "reader" }]);
	for (const way of ["bearbeiten", "umbenennen", "teilen", "zusammenlegen", "zuruecknehmen"]) {
		expect((await post(`${unit.id}/${way}`, details(unit), reader.cookie)).status).toBe(403);
	}
	const shown = await app.request(`/${municipality.slug}/stellen/${unit.id}`, { headers: { cookie: reader.cookie } });
	expect(await shown.text()).not.toContain("Diese Stelle ändern");
	const elsewhere = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	const answer = await app.request(`/musterstadt/stellen/${unit.id}/bearbeiten`, {
		headers: { cookie: elsewhere.cookie },
	});
	expect(answer.status).toBe(404);
});
