// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { compose, openRegister, StartRefused } from "../compose.ts";
import { type Config, readConfig } from "../config.ts";
import { prepareInstance } from "../usecase/prepare-instance.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { samplesFolder } from "./pages/sample/handler.ts";
import { openPublicLane } from "./public-lane.ts";
import type { Services } from "./services.ts";

const badUsage = 2;

/** A start that cannot succeed says why in a sentence, not in a stack trace. */
function refuseToStart(sentence: string): never {
	console.error(sentence);
	process.exit(badUsage);
}

function configuration(): Config {
	try {
		return readConfig(process.env);
	} catch (error) {
		return refuseToStart(error instanceof Error ? error.message : String(error));
	}
}

function announce({ address, port }: AddressInfo): void {
	const name = ["::", "0.0.0.0", "127.0.0.1"].includes(address) ? "localhost" : address;
	console.log(`Planstand ist bereit: http://${name}:${port}/`);
}

async function start({ dataFolder }: Config) {
	try {
		const register = await openRegister(program, { dataFolder, log: (line) => console.error(line) });
		const fileName = "fachplan.docx";
		await prepareInstance(register, { fileName, bytes: await readFile(join(samplesFolder, fileName)) });
		return register;
	} catch (error) {
		if (error instanceof StartRefused) return refuseToStart(error.message);
		throw error;
	}
}

const config = configuration();
const { host, port } = config;
const program = compose();
const register = await start(config);
const services: Services = {
	...register,
	checkPlanDocument: program.checkPlanDocument,
	newId: () => randomBytes(16).toString("base64url"),
	logFault: (reference, error) => console.error(`Fehler ${reference}:`, error),
};
const assets = loadAssets();
const app = createApp(services, assets);
const publicLane = openPublicLane({ services, assets }, app.fetch);

// A large file over a slow line takes minutes; a connection that only begins a request does not.
const serverOptions = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 5_000 };
const withPublicLane = (options: ServerOptions, site: RequestListener) => createServer(options, publicLane(site));
const server = serve(
	{ fetch: app.fetch, hostname: host, port, createServer: withPublicLane as typeof createServer, serverOptions },
	announce,
) as Server;

server.once("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EADDRINUSE") throw error;
	refuseToStart(`Der Anschluss ${port} ist schon belegt. Wählen Sie einen anderen, zum Beispiel PORT=${port + 1}.`);
});

/** Lets answers that are under way finish; what still runs after ten seconds is cut off. */
function stop(): void {
	server.close(() => {
		program.close();
		void register.close().then(() => process.exit(0));
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 10_000).unref();
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);
