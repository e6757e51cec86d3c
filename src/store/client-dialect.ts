// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	type CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	type QueryResult,
} from "kysely";
import type { PoolClient } from "pg";

/**
 * Kysely over one connection whose transaction somebody else begins and ends: the municipality is set together with BEGIN,
 * in one round trip.
 */
export function clientDialect(client: PoolClient, onQuery: (statement: string) => void): Dialect {
	const connection: DatabaseConnection = {
		executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
			onQuery(query.sql);
			const { rows, rowCount } = await client.query(query.sql, query.parameters.map(storable));
			return { rows, ...(rowCount !== null && { numAffectedRows: BigInt(rowCount) }) };
		},
		streamQuery: () => {
			throw new Error("Not offered.");
		},
	};
	return {
		createAdapter: () => new PostgresAdapter(),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createQueryCompiler: () => new PostgresQueryCompiler(),
		createDriver: () => ({
			init: async () => {},
			acquireConnection: async () => connection,
			beginTransaction: nested,
			commitTransaction: nested,
			rollbackTransaction: nested,
			releaseConnection: async () => {},
			destroy: async () => {},
		}),
	};
}

/** PostgreSQL keeps no zero character; browsers show the same in its place. */
function storable(value: unknown): unknown {
	if (typeof value === "string") return value.replaceAll("\0", "\uFFFD");
	return Array.isArray(value) ? value.map(storable) : value;
}

async function nested(): Promise<never> {
	throw new Error("This is a transaction already.");
}
