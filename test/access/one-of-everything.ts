// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Database } from "../../src/store/engine/open-database.ts";

const account = "(SELECT id FROM planstand.account WHERE municipality_id = $1 LIMIT 1)";
const unit = "(SELECT id FROM planstand.unit WHERE municipality_id = $1 LIMIT 1)";
const plan = "(SELECT id FROM planstand.plan WHERE municipality_id = $1 LIMIT 1)";
const measure = "(SELECT id FROM planstand.measure WHERE municipality_id = $1 LIMIT 1)";
const step = "(SELECT id FROM planstand.step WHERE municipality_id = $1 LIMIT 1)";
const provider = "(SELECT id FROM planstand.oidc_provider WHERE municipality_id = $1 LIMIT 1)";
/** The one that is made here: another of the plan may be running. */
const round = "(SELECT id FROM planstand.round WHERE municipality_id = $1 AND as_of = '2026-09-30')";
const contribution = "(SELECT id FROM planstand.contribution WHERE municipality_id = $1 LIMIT 1)";
const report = "(SELECT id FROM planstand.report WHERE municipality_id = $1 LIMIT 1)";
const id = "gen_random_uuid()";

/** A row for every table that a plan and an account do not fill yet; in order of what refers to what. */
const rows: Readonly<Record<string, string>> = {
	password: `${account}, 'hash', now()`,
	passkey: `'key', ${account}, '\\x00', 0, '{}', 'Schlüssel', now(), NULL`,
	sign_in_challenge: "'hash', 'passkey', '{}', now()",
	sign_in_link: `'hash', ${id}, ${account}, 'sign-in', now(), now()`,
	oidc_provider: `${id}, 'Anbieter', 'https://id.example', 'client', 'secret', false, 1`,
	oidc_identity: `'https://id.example', 'subject', ${account}`,
	oidc_claim_rule: `${id}, ${provider}, 'groups', 'a', 'reader', NULL`,
	api_token: `${id}, ${account}, 'hash', 'Programm', '{}', now(), now(), NULL`,
	mail_address: "'a@example.org', 'bounced', now(), '550 5.1.1'",
	mail_opt_out: "'hash', 'a@example.org', now()",
	unit_alias: `${unit}, 'Anderer Name', 'anderername'`,
	unit_former_name: `${unit}, '2025-12-31', '99', 'Früherer Name'`,
	unit_contact: `${id}, ${unit}, 'mailbox', 'Postfach', 'amt@example.org', 0`,
	unit_succession: `${unit}, ${unit}, '2026-01-01'`,
	measure_alias: `${plan}, 'alt-1', 'Alt 1', ${measure}, now()`,
	glossary_entry: "'ABK', 'Abkürzung', 1",
	import: `${id}, ${plan}, 'a.csv', 'hash', '\\x00', '{}', 'reviewing', NULL, now(), NULL, 1`,
	import_decision: `(SELECT id FROM planstand.import WHERE municipality_id = $1 LIMIT 1), 1, '{}', false, NULL, now()`,
	column_mapping: "'Spalte', 'content'",
	round: `${id}, ${plan}, '2026-09-30', '2026-10-15', 0, NULL, NULL, 'lead', '', '{}', 'approved', now(), NULL, NULL, now(), 1`,
	contribution: `${id}, ${round}, ${step}, ${unit}`,
	contribution_author: `${contribution}, ${account}`,
	contribution_delegate: `${contribution}, ${account}, ${account}, now()`,
	contribution_note: `${id}, ${contribution}, 'question', 'Frage', ${account}, now()`,
	evidence: `${id}, ${contribution}, 'Nachweis', 'https://example.org', NULL, NULL, NULL, NULL, NULL, ${account}, now()`,
	addition: `${round}, ${step}, ${unit}`,
	merged_answer: `${round}, ${step}, '', '', ${account}, now()`,
	round_request: `${round}, ${unit}, ${account}, 'invitation', '2026-09-01', true, now()`,
	approval: `${id}, ${round}, NULL, (SELECT id FROM planstand.account WHERE municipality_id = $1 OFFSET 1 LIMIT 1), now(), 'hash'`,
	submission: `${id}, ${round}, ${account}, now(), '[]'`,
	report: `${id}, ${plan}, 1, NULL, '2026-09-30', 1, '\\x00', encode(sha256('\\x00'), 'hex'), NULL, '', NULL, now(), now()
		WHERE NOT EXISTS (SELECT FROM planstand.report WHERE municipality_id = $1)`,
	report_file: `${report}, 'pdf', 'application/pdf', '\\x00', encode(sha256('\\x00'), 'hex')`,
	report_withdrawal: `${report}, 'Grund', NULL, now()`,
	council_mirror: "'https://oparl.example/system', false, 1",
	council_paper: `'https://oparl.example/papers/1', 'V1/26', 'V1/26', 'Vorlage', NULL, '', NULL, NULL, NULL, false, NULL, now()`,
	publication_settings: "'look', '{}', 1",
	publication_file: "'logo', 'image/png', '\\x00', encode(sha256('\\x00'), 'hex'), now()",
	plan_language: `${plan}, 'ar', false`,
	translation: `${plan}, 'ar', 'title', 'خطة', 'human', 'hash', now(), 1`,
	plan_publication: `${plan}, 'easy-language', '{}', 1`,
	plan_publication_file: `${plan}, 'film', 'video/mp4', '\\x00', encode(sha256('\\x00'), 'hex'), now()`,
	barrier_report: `${id}, '/musterstadt', 'Die Schrift ist zu klein.', 'b@example.org', 'new', now(), now(), 1`,
	reference: `${step}, 99, 'X.1', 'X.1', 'content', 'missing', NULL`,
};

/** Fills every table of a municipality that already has an account, a session and a plan with contents. */
export async function addOneOfEverything(
	{ ownerPool }: Pick<Database, "ownerPool">,
	municipalityId: string,
): Promise<void> {
	for (const [table, values] of Object.entries(rows)) {
		// What is there already is one of its kind, too.
		await ownerPool.query(`INSERT INTO planstand.${table} SELECT $1::uuid, ${values} ON CONFLICT DO NOTHING`, [
			municipalityId,
		]);
	}
	await ownerPool.query(
		`INSERT INTO planstand.mail (municipality_id, id, key, kind, recipient, subject, text, created_at, next_try_at, expires_at)
		SELECT $1, ${id}, 'key', 'notice', 'a@example.org', 'Betreff', 'Text', now(), now(), now()`,
		[municipalityId],
	);
}
