// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ClientBase } from "pg";
import type { Database } from "../../src/store/engine/open-database.ts";

/** A word that nobody publishes; a letter follows each figure, so that no program takes it apart. */
export const canary = "kanari7vogel3wort";

/** What is published on purpose, or names what is: everything else of every table gets the word. */
const published: ReadonlySet<string> = new Set([
	...["municipality.slug", "municipality.name", "municipality.settings"],
	...["plan.slug", "plan.scheme", "measure.slug"],
	// Whatever has a reason here is no part of the plan any more: then nothing would be left to be published.
	...["measure.dropped_because", "step.dropped_because"],
	// What one signs in with stands where one signs in.
	"oidc_provider.name",
	...["report.snapshot", "report.sha256", "report.correction", "report_withdrawal.reason"],
	...["report_file.format", "report_file.media_type", "report_file.bytes", "report_file.sha256"],
	...["publication_settings.section", "publication_settings.content"],
	...["plan_publication.section", "plan_publication.content"],
	...["plan_publication_file.name", "plan_publication_file.media_type"],
	...["plan_publication_file.bytes", "plan_publication_file.sha256"],
	...["publication_file.name", "publication_file.media_type", "publication_file.bytes", "publication_file.sha256"],
]);

/** Tables of which nothing is a city's own. */
const ofTheProgram: ReadonlySet<string> = new Set(["migration"]);

type Column = { readonly table: string; readonly column: string; readonly type: string };

const inserted: Readonly<Record<string, (column: string) => string>> = {
	text: (column) => `coalesce(${column}, '') || ' ${canary}'`,
	ARRAY: (column) => `coalesce(${column}, '{}') || '${canary}'::text`,
	bytea: () => `convert_to('${canary}', 'UTF8')`,
	json: () => `json_build_object('text', '${canary}')`,
	jsonb: () => `jsonb_build_object('text', '${canary}')`,
};

async function columnsOf(client: ClientBase): Promise<readonly Column[]> {
	const { rows } = await client.query<Column & { readonly element: string }>(
		`SELECT table_name AS table, column_name AS column, data_type AS type, udt_name AS element
		FROM information_schema.columns NATURAL JOIN information_schema.tables
		WHERE table_schema = 'planstand' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER' ORDER BY 1, 2`,
	);
	return rows.filter(({ table, column, type, element }) => {
		const holdsWords = type in inserted && (type !== "ARRAY" || element === "_text");
		return holdsWords && !ofTheProgram.has(table) && !published.has(`${table}.${column}`);
	});
}

/** What was written where: `refused` are columns that take no words, such as states and keys. */
export type Planted = { readonly planted: readonly string[]; readonly refused: readonly string[] };

/** Writes the word into every field of every row of every table that is not published, wherever the database lets it. */
export async function plantCanary({ ownerPool }: Pick<Database, "ownerPool">): Promise<Planted> {
	const client = await ownerPool.connect();
	const [planted, refused]: [string[], string[]] = [[], []];
	try {
		for (const { table, column, type } of await columnsOf(client)) {
			const value = inserted[type]?.(`"${column}"`);
			// What is append-only is so for a program that goes through its triggers; here it is the data that is wanted.
			await client.query(`ALTER TABLE planstand.${table} DISABLE TRIGGER USER`);
			const written = await client.query(`UPDATE planstand.${table} SET "${column}" = ${value}`).then(
				({ rowCount }) => (rowCount ?? 0) > 0,
				() => false,
			);
			await client.query(`ALTER TABLE planstand.${table} ENABLE TRIGGER USER`);
			(written ? planted : refused).push(`${table}.${column}`);
		}
	} finally {
		client.release();
	}
	return { planted, refused };
}
