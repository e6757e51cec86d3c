// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a path of the server answers; an object is sent as JSON. */
export type Reply = object | ((request: IncomingMessage, response: ServerResponse) => void);

/** A real server on this machine that answers what it is told to, path by path, and remembers what it was asked. */
export async function openCouncilServer() {
	const replies = new Map<string, Reply>();
	const asked: URL[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? "/", "http://127.0.0.1");
		asked.push(url);
		const reply = replies.get(url.pathname);
		if (typeof reply === "function") return reply(request, response);
		response.statusCode = reply ? 200 : 404;
		response.setHeader("Content-Type", "application/json");
		response.end(JSON.stringify(reply ?? { error: "not found" }));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		asked,
		/** What the server answers from now on; nothing else. */
		answers: (wanted: Readonly<Record<string, Reply>>) => {
			replies.clear();
			asked.length = 0;
			for (const [path, reply] of Object.entries(wanted)) replies.set(path, reply);
		},
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

export type CouncilServer = Awaited<ReturnType<typeof openCouncilServer>>;
