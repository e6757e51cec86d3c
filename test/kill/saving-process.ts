// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// The smallest Planstand that can be killed: saves rows through the application's connections, asked over HTTP.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { openDatabase } from "../../src/store/engine/open-database.ts";
import { migrate } from "../../src/store/migrate.ts";

const [dataFolder = "", migrations = ""] = process.argv.slice(2);
const database = await openDatabase({ dataFolder, log: () => {} });
await migrate(database.ownerPool, { folder: migrations });

async function answer(method: string | undefined, body: string): Promise<string> {
	if (method === "POST") {
		await database.pool.query("INSERT INTO saved (key, text) VALUES ($1, $2)", JSON.parse(body) as string[]);
		return "saved";
	}
	const { rows } = await database.pool.query<{ key: string; text: string }>("SELECT key, text FROM saved");
	return JSON.stringify(rows.map((row) => [row.key, row.text]));
}

const server = createServer(async (request, response) => {
	try {
		response.end(await answer(request.method, await text(request)));
	} catch {
		response.writeHead(500).end();
	}
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
process.once("SIGTERM", () => {
	server.close(() => database.close());
	server.closeAllConnections();
});
