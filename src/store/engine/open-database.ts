// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Pool, PoolConfig } from "pg";
import { refuseUnboundRole } from "./application-role.ts";
import { type DurabilityWarning, durabilityWarnings } from "./durability.ts";
import { type Connections, openEmbedded } from "./open-embedded.ts";
import { openOwn } from "./open-own.ts";
import { PatientPool } from "./patient-pool.ts";
import { valueParsers } from "./value-parsers.ts";

export type Database = {
	/** Connections of the application's role, bound by row-level security. */
	readonly pool: Pool;
	/** Connections of the owner: for migrations and backups only. */
	readonly ownerPool: Pool;
	/** Whether Planstand runs the server itself, or the city does. */
	readonly engine: "embedded" | "own";
	readonly serverVersion: string;
	readonly warnings: readonly DurabilityWarning[];
	readonly close: () => Promise<void>;
};

type Choices = {
	readonly dataFolder: string;
	/** The city's own database; without it Planstand runs a server in the data folder. */
	readonly databaseUrl?: string | undefined;
	/** Takes German lines about what happens to the server while it runs. */
	readonly log: (line: string) => void;
};

/** Opens the database. Throws a `DatabaseProblem` with a German sentence where that cannot be. */
export async function openDatabase({ dataFolder, databaseUrl, log }: Choices): Promise<Database> {
	if (databaseUrl === undefined) return connectDatabase("embedded", await openEmbedded(dataFolder, log));
	return connectDatabase("own", await openOwn(databaseUrl));
}

/** Opens the pools of a prepared database and looks whether they are safe to work with. */
export async function connectDatabase(
	engine: Database["engine"],
	{ application, owner, leave }: Connections,
): Promise<Database> {
	const pool = openPool(application, 10);
	const ownerPool = openPool(owner, 3);
	const close = closeOnce([pool, ownerPool], leave);
	try {
		await refuseUnboundRole(pool);
		const { rows } = await pool.query<{ version: string }>("SELECT current_setting('server_version') AS version");
		const serverVersion = rows[0]?.version.split(" ")[0] ?? "";
		return { pool, ownerPool, engine, serverVersion, warnings: await durabilityWarnings(pool), close };
	} catch (error) {
		await close();
		throw error;
	}
}

function openPool({ options = "", ...config }: PoolConfig, max: number): Pool {
	return new PatientPool({
		...config,
		max,
		options: `-c search_path=planstand,public ${options}`.trim(),
		application_name: "planstand",
		types: valueParsers,
		keepAlive: true,
	});
}

const LONGEST_END = 5_000;

/** Lets running queries finish, but not for ever. */
function closeOnce(pools: readonly Pool[], leave: () => Promise<void>): () => Promise<void> {
	const end = async () => {
		let timer: NodeJS.Timeout | undefined;
		const patience = new Promise<void>((resolve) => {
			timer = setTimeout(resolve, LONGEST_END);
		});
		await Promise.race([Promise.all(pools.map((pool) => pool.end())), patience]);
		clearTimeout(timer);
		await leave();
	};
	let ended: Promise<void> | undefined;
	return () => {
		ended ??= end();
		return ended;
	};
}
