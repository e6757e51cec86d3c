// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTestDatabase } from "../../test/database.ts";
import { migrate } from "./migrate.ts";

const own = join(import.meta.dirname, "migrations");

/** Our migrations as they were before the outbox became a queue. */
function migrationsBefore(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), "before-outbox-"));
	for (const file of readdirSync(own).filter((one) => one < name)) cpSync(join(own, file), join(folder, file));
	return folder;
}

const municipality = "00000000-0000-4000-8000-000000000001";

/** Mails as they lay there: sent, waiting, run out, and one from before there were dates to try and to end. */
const old = `
	INSERT INTO planstand.municipality (id, slug, name, created_at) VALUES ('${municipality}', 'alt', 'Altstadt', now());
	INSERT INTO planstand.mail (municipality_id, id, recipient, subject, body, created_at, sent_at, tries, next_try_at, expires_at)
	SELECT '${municipality}', gen_random_uuid(), recipient, 'Betreff', body, now() - age, sent_at, tries, next_try_at, expires_at
	FROM (VALUES
		('a-sent', '', interval '1 day', now() - interval '1 day', 0, now() - interval '1 day', now() - interval '23 hours'),
		('b-waiting', 'Link', interval '1 minute', NULL, 2, now(), now() + interval '9 minutes'),
		('c-invited', 'Link', interval '1 day', NULL, 0, now(), now() + interval '6 days'),
		('d-run-out', 'Link', interval '1 day', NULL, 8, now(), now() - interval '1 hour'),
		('e-oldest', 'Link', interval '9 days', NULL, 0, NULL, NULL)
	) AS mails (recipient, body, age, sent_at, tries, next_try_at, expires_at)`;

test("mails that were there before the outbox became a queue are all there, and what waited still waits", async () => {
	const folder = migrationsBefore("0005");
	const database = await openTestDatabase(folder);
	await database.ownerPool.query(old);
	expect(await migrate(database.ownerPool)).toContain("0005_outbox.sql");
	const { rows } = await database.ownerPool.query(
		"SELECT recipient, kind, state, text, tries, key = id::text AS keyed FROM planstand.mail ORDER BY recipient",
	);
	expect(rows.map(({ recipient, kind, state, text }) => [recipient, kind, state, text])).toEqual([
		["a-sent", "sign-in", "sent", ""],
		["b-waiting", "sign-in", "waiting", "Link"],
		["c-invited", "invitation", "waiting", "Link"],
		["d-run-out", "invitation", "expired", ""],
		["e-oldest", "sign-in", "expired", ""],
	]);
	expect(rows.map(({ tries, keyed }) => [tries, keyed])).toEqual([0, 2, 0, 8, 0].map((tries) => [tries, true]));
	await database.close();
	rmSync(folder, { recursive: true });
});
