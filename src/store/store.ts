// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Kysely, sql } from "kysely";
import type { Pool } from "pg";
import type { SignedIn } from "../access/signed-in.ts";
import { clientDialect } from "./client-dialect.ts";
import { openRequestQuestions, type PlanState } from "./request-questions.ts";
import type { Schema } from "./schema.ts";

/** The database within one transaction of one municipality: no other municipality's rows exist in it. */
export type Db = Kysely<Schema>;

export type Municipality = { readonly id: string; readonly slug: string; readonly name: string };

/** A municipality as everybody may see it before signing in. */
type ListedMunicipality = Municipality & {
	/** False until the first administrator is made. */
	readonly hasAccounts: boolean;
};

type Outcome = { readonly ok: boolean };

export type Store = {
	readonly municipalities: () => Promise<readonly ListedMunicipality[]>;
	/** Whose session a token's hash is, before a transaction is opened; undefined where it has ended. */
	readonly findSession: (municipalityId: string, tokenHash: string, now: Date) => Promise<SignedIn | undefined>;
	/** Whether a plan is there, who may read it, and in which state it is, without a transaction of one's own. */
	readonly planState: (municipalityId: string, slug: string) => Promise<PlanState | undefined>;
	/** Reads from one unchanging state of the municipality's data. */
	readonly read: <T>(municipalityId: string, work: (db: Db) => Promise<T>) => Promise<T>;
	/** All of it or nothing: what is thrown rolls back, and so does a result that is not `ok`. */
	readonly write: <T extends Outcome>(municipalityId: string, work: (db: Db) => Promise<T>) => Promise<T>;
};

type StoreOptions = {
	/** Told of every statement of the repositories; tests count them. */
	readonly onQuery?: (statement: string) => void;
};

// Ids are checked before they are put into a statement: the setting takes no parameters.
const asUuid = (id: string): string => {
	if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) throw new Error("Not the id of a municipality.");
	return id;
};

const beginning = (mode: string, municipalityId: string): string =>
	`BEGIN ${mode}; SET LOCAL planstand.municipality = '${asUuid(municipalityId)}'`;

/** The store over a pool of connections with the application's role. */
export function openStore(pool: Pool, { onQuery = () => {} }: StoreOptions = {}): Store {
	async function inTransaction<T>(begin: string, work: (db: Db) => Promise<T>, commits: (value: T) => boolean) {
		const client = await pool.connect();
		let broken: Error | undefined;
		try {
			await client.query(begin);
			const value = await work(new Kysely<Schema>({ dialect: clientDialect(client, onQuery) }));
			await client.query(commits(value) ? "COMMIT" : "ROLLBACK");
			return value;
		} catch (error) {
			await client.query("ROLLBACK").catch((failure: Error) => {
				broken = failure;
			});
			throw error;
		} finally {
			client.release(broken);
		}
	}
	const questions = openRequestQuestions({ pool, onQuery });
	const within = (id: string) => ({ municipalityId: id, begin: beginning("ISOLATION LEVEL READ COMMITTED", id) });
	return {
		planState: async (id, slug) => questions.state({ ...within(id), slug }),
		municipalities: async () => {
			const { rows } = await pool.query(
				'SELECT id, slug, name, has_accounts AS "hasAccounts" FROM planstand.list_municipalities()',
			);
			return rows;
		},
		findSession: async (id, tokenHash, now) => questions.session({ ...within(id), tokenHash, now }),
		read: (id, work) => inTransaction(beginning("ISOLATION LEVEL REPEATABLE READ READ ONLY", id), work, () => true),
		write: (id, work) => inTransaction(beginning("ISOLATION LEVEL READ COMMITTED", id), work, ({ ok }) => ok),
	};
}

/** The municipality of the transaction, for the key of what is inserted. */
export const ownMunicipality = sql<string>`planstand.current_municipality()`;
