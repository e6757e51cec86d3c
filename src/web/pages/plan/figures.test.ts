// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { generatedDraft } from "../../../../test/generated-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { sharedFile } from "../../../../test/shared-files.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let cookie: string;
const assets = loadAssets();

beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "klein", generatedDraft(10));
	await commitPlan(register, "gross", generatedDraft(1000));
	({ cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
});
afterAll(() => register.close());

/** Each page from a program that has just started: nothing is kept. */
async function getAfresh(path: string, headers: Record<string, string> = {}) {
	const services = {
		...register,

		logFault: (_: string, error: unknown) => expect.unreachable(String(error)),
	};
	register.queries.length = 0;
	const answer = await createApp(services, assets).request(path, { headers });
	return { answer, body: await answer.text(), queries: register.queries.length };
}

const pages = [
	"",
	"/massnahmen",
	"/massnahmen?q=erneuern",
	"/massnahmen?q=Radwgee",
	"/massnahmen?status=partial&overdue=yes",
	"/tabelle?sort=-term",
	"/tabelle/xlsx",
	"/auffaelligkeiten",
	"/massnahme/F.1.1",
];

test.each(pages)("%s costs at most 12 queries, however large the plan", async (page) => {
	const costs: number[] = [];
	for (const plan of ["klein", "gross"]) {
		// Touched, so that the plan must be laid out again.
		await register.store.write(register.municipality.id, async (db) => {
			await db
				.updateTable("plan")
				.set({ revision: Math.floor(performance.now()) })
				.where("slug", "=", plan)
				.execute();
			return { ok: true };
		});
		const { answer, queries } = await getAfresh(`/musterstadt/plan/${plan}${page}`, { cookie });
		expect(answer.status).toBe(200);
		costs.push(queries);
	}
	expect(costs[0]).toBe(costs[1]);
	expect(costs[1]).toBeLessThanOrEqual(12);
});

test("the municipality's page costs as much for large plans as for small ones", async () => {
	expect((await getAfresh("/musterstadt")).queries).toBeLessThanOrEqual(4);
});

const compressedSize = (text: string) => brotliCompressSync(text).byteLength;

test("a large plan's pages stay small", async () => {
	const styles = assets.byPath.get(assets.address.styles)?.brotli?.byteLength ?? Number.POSITIVE_INFINITY;
	for (const page of pages.filter((path) => !path.endsWith("xlsx"))) {
		const { body } = await getAfresh(`/musterstadt/plan/gross${page}`);
		expect([page, compressedSize(body) + styles < 60_000]).toEqual([page, true]);
	}
});

test("the real plan's pages with their styles weigh at most 60 kB, and say how it stands", async () => {
	const bytes = sharedFile("dresden/report.docx");
	if (!bytes) return;
	const read = await register.reader.read(bytes, "report.docx", {});
	if (!read.ok) throw new Error(read.problem.kind);
	await commitPlan(register, "echt", read.draft);
	const styles = assets.byPath.get(assets.address.styles)?.brotli?.byteLength ?? Number.POSITIVE_INFINITY;
	for (const page of ["", "/massnahmen", "/tabelle", "/auffaelligkeiten", "/massnahme/W.9"]) {
		const { body } = await getAfresh(`/musterstadt/plan/echt${page}`);
		expect([page, compressedSize(body) + styles < 60_000]).toEqual([page, true]);
	}
	const { body } = await getAfresh("/musterstadt/plan/echt");
	const sentence = /<p class="lead[^>]*>(.*?)<\/p>/.exec(body)?.[1]?.replace(/<[^>]+>/g, "");
	expect(sentence).toBe(
		"61 von 96 Schritten laufen, 8 sind umgesetzt, 14 sind teilweise umgesetzt und 13 sind nicht umgesetzt.",
	);
	expect(body.match(/class="mosaic__mark"/g)).toHaveLength(96);
});
