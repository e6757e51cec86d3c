// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createApp } from "../../src/web/app.ts";
import { loadAssets } from "../../src/web/assets.ts";
import type { TestRegister } from "../register.ts";

/** The site over a test's own register on a free port, for a browser that brings the cookie of a session along. */
export async function serveRegister(register: TestRegister) {
	const logFault = (_: string, error: unknown) => console.error(error);
	const app = createApp({ ...register, logFault }, loadAssets());
	const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
	if (!server.listening) await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	const stop = async () => {
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	};
	return { address: `http://127.0.0.1:${port}`, stop };
}
