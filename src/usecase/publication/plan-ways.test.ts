// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase } from "../../../test/database.ts";
import { addWays } from "../../../test/plan-ways.ts";
import { publishPlan } from "../../../test/published-plan.ts";
import { openTestRegister, type TestRegister } from "../../../test/register.ts";
import { operator } from "../../access/actor.ts";
import { restoreBackup } from "../../store/backup/restore-backup.ts";
import { writeBackup } from "../../store/backup/write-backup.ts";
import { editPlanSection } from "./edit-plan-section.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume" });
	const context = register.contextFor(operator, register.municipality);
	await addWays(context, "baeume");
	const content = { themes: ["ENVI"] } as const;
	expect((await editPlanSection(context, { plan: "baeume", name: "open-data", content, version: 0 })).ok).toBe(true);
});
afterAll(() => register.close());

const rows = `SELECT to_json(s)::text AS row FROM planstand.plan_publication s
	UNION ALL SELECT to_json(f)::text FROM planstand.plan_publication_file f ORDER BY 1`;

test("texts, films, captions and themes of a plan are in a backup and come back with it", async () => {
	const stream = new PassThrough();
	const [archive] = await Promise.all([buffer(stream), writeBackup(register.database, stream)]);
	const target = await openTestDatabase();
	try {
		expect((await restoreBackup(target, Readable.from([archive]))).kind).toBe("restored");
		const kept = (await register.database.ownerPool.query(rows)).rows;
		expect(kept).toHaveLength(5);
		expect((await target.ownerPool.query(rows)).rows).toEqual(kept);
	} finally {
		await target.close();
	}
});
