// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRound } from "../../../../test/opened-round.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { saveContribution } from "../../../usecase/round/save-contribution.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let count = 0;

beforeAll(async () => {
	register = await openTestRegister();
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, logFault }, loadAssets());
});
afterAll(() => register.close());

/** A round of an own, and somebody who answers for unit 50 with two steps. */
async function opened() {
	const round = await openTestRound(register, { slug: `blatt-${++count}` });
	const unitId = round.unitIdOf("50");
	const person = await signInAs(register, register.municipality, [{ role: "contributor", unitId }]);
	const own = round.contributions.filter((one) => one.unitId === unitId);
	const path = `/musterstadt/zuarbeit/${round.plan.slug}/${round.round.asOf}`;
	return { ...round, ...person, own, path };
}
type Opened = Awaited<ReturnType<typeof opened>>;

const get = ({ cookie }: Opened, address: string) => app.request(address, { headers: { cookie } });

function post({ cookie }: Opened, address: string, fields: Readonly<Record<string, string | File>>) {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	return app.request(address, { method: "POST", body, headers: { cookie, origin: "http://localhost" } });
}

async function sheetOf(one: Opened, format = "xlsx"): Promise<Uint8Array> {
	const answer = await get(one, `${one.path}/blatt/zuarbeit.${format}`);
	expect(answer.status).toBe(200);
	return new Uint8Array(await answer.arrayBuffer());
}

/** The last cell but one of a row. */
const textCell = /(<c r="J\d+" s="\d+")(?:\/>| t=.*?<\/c>)/;

/** The Excel sheet with the text of one step filled in. */
function filled(bytes: Uint8Array, id: string, text: string): File {
	const parts = unzipSync(bytes);
	const name = "xl/worksheets/sheet1.xml";
	const rows = new TextDecoder().decode(parts[name]).split("<row ");
	const written = rows.map((row) =>
		row.includes(id) ? row.replace(textCell, `$1 t="inlineStr"><is><t>${text}</t></is></c>`) : row,
	);
	expect(written).not.toEqual(rows);
	return new File([new Uint8Array(zipSync({ ...parts, [name]: strToU8(written.join("<row ")) }))], "blatt.xlsx");
}

/** What the page's form would send. */
function fieldsOf(html: string): Record<string, string> {
	const inputs = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
	return Object.fromEntries(inputs.map(([, name = "", value = ""]) => [name, value]));
}

const descriptionOf = async ({ cookie, path }: Opened) => (await app.request(path, { headers: { cookie } })).text();

test("a sheet is downloaded, filled, looked at, and only then taken over", async () => {
	const one = await opened();
	const page = await (await get(one, `${one.path}/blatt`)).text();
	expect(page).toContain("die 2 Schritte");
	const [first] = one.own;
	const file = filled(await sheetOf(one), first?.id ?? "", "=Der Treff ist offen.");
	const review = await post(one, `${one.path}/blatt`, { file });
	const html = await review.text();
	expect(review.status).toBe(200);
	expect(html).toContain("Eine Antwort ist auf Ihrem Blatt anders als hier.");
	expect(await descriptionOf(one)).not.toContain("Der Treff ist offen.");
	const fields = fieldsOf(html);
	expect(fields[`description-${first?.id}`]).toBe("=Der Treff ist offen.");
	const nothing = await post(one, `${one.path}/blatt/uebernehmen`, fields);
	expect(nothing.status).toBe(422);
	expect(await nothing.text()).toContain("Es ist nichts ausgewählt");
	const taken = await post(one, `${one.path}/blatt/uebernehmen`, { ...fields, [`take-${first?.id}`]: "yes" });
	expect(taken.status).toBe(303);
	expect(taken.headers.get("location")).toContain("sheet=1");
	expect(await descriptionOf(one)).toContain("=Der Treff ist offen.");
});

test("an untouched sheet changes nothing, in either format", async () => {
	const one = await opened();
	for (const format of ["xlsx", "docx"]) {
		const file = new File([new Uint8Array(await sheetOf(one, format))], `blatt.${format}`);
		const html = await (await post(one, `${one.path}/blatt`, { file })).text();
		expect(html).toContain("nichts, was zu übernehmen wäre");
	}
});

test("what somebody wrote here meanwhile is shown beside the sheet, and never overwritten unasked", async () => {
	const one = await opened();
	const id = one.own[0]?.id ?? "";
	const file = filled(await sheetOf(one), id, "Vom Blatt.");
	const context = register.contextFor(one.actor, register.municipality);
	const save = (version: number, description: string) =>
		saveContribution(context, { contribution: id, version, status: "ongoing", description, unchanged: false });
	expect(await save(1, "Von hier.")).toMatchObject({ ok: true });
	const html = await (await post(one, `${one.path}/blatt`, { file })).text();
	expect(html).toContain("Von hier.");
	expect(html).toContain("Was auf Ihrem Blatt steht");
	expect(html).not.toMatch(/type="checkbox"[^>]* checked/);
	// Once more between looking and taking over.
	expect(await save(2, "Noch einmal von hier.")).toMatchObject({ ok: true });
	const stale = await post(one, `${one.path}/blatt/uebernehmen`, { ...fieldsOf(html), all: "yes" });
	expect(stale.status).toBe(409);
	const again = await stale.text();
	expect(again).toContain("Noch einmal von hier.");
	expect(await descriptionOf(one)).toContain("Noch einmal von hier.");
	const taken = await post(one, `${one.path}/blatt/uebernehmen`, { ...fieldsOf(again), all: "yes" });
	expect(taken.status).toBe(303);
	expect(await descriptionOf(one)).toContain("Vom Blatt.");
});

test("a sheet of another round, and one of somebody else, change nothing", async () => {
	const [one, other] = [await opened(), await opened()];
	const file = new File([new Uint8Array(await sheetOf(one))], "blatt.xlsx");
	const wrong = await post(other, `${other.path}/blatt`, { file });
	expect(wrong.status).toBe(422);
	expect(await wrong.text()).toContain("gehört zu einer anderen Abfrage");
	const foreign = { ...(await signInAs(register, register.municipality, [{ role: "reader" }])) };
	expect((await get({ ...one, ...foreign }, `${one.path}/blatt/zuarbeit.xlsx`)).status).toBe(404);
	const id = one.own[0]?.id ?? "";
	const stolen = { [`version-${id}`]: "1", [`status-${id}`]: "ongoing", [`description-${id}`]: "Fremd.", all: "yes" };
	await post(other, `${other.path}/blatt/uebernehmen`, stolen);
	expect(await descriptionOf(one)).not.toContain("Fremd.");
});

test.each([
	["no file", {}, "wählen Sie die Datei"],
	["a text", { file: new File(["Nr.;Text"], "x.csv") }, "kein Blatt von hier"],
	["a broken file", { file: new File(["PK\u0003\u0004"], "x.xlsx") }, "nicht"],
])("%s is told, and nothing happens", async (_, fields, words) => {
	const one = await opened();
	const answer = await post(one, `${one.path}/blatt`, fields);
	expect(answer.status).toBe(422);
	expect(await answer.text()).toContain(words);
});
