// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { serve } from "@hono/node-server";
import { compose } from "../compose.ts";
import { readConfig } from "../config.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";

const { host, port } = readConfigOrStop();
const program = compose();
const app = createApp(
	{
		checkPlanDocument: program.checkPlanDocument,
		now: program.now,
		newId: () => randomBytes(16).toString("base64url"),
		logFault: (reference, error) => console.error(`Fehler ${reference}:`, error),
	},
	loadAssets(),
);

const server = serve(
	{
		fetch: app.fetch,
		hostname: host,
		port,
		createServer,
		// A large file over a slow line takes minutes; a connection that only begins a request does not.
		serverOptions: { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 5_000 },
	},
	({ address, port: bound }) => {
		const name = address === "::" || address === "0.0.0.0" || address === "127.0.0.1" ? "localhost" : address;
		console.log(`Planstand ist bereit: http://${name}:${bound}/`);
	},
) as Server;

/** A wrong setting is the operator's to mend: a sentence, not a stack. */
function readConfigOrStop() {
	try {
		return readConfig(process.env);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(2);
	}
}

/** Lets answers that are under way finish; what still runs after ten seconds is cut off. */
function stop() {
	server.close(() => {
		program.close();
		process.exit(0);
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 10_000).unref();
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);
