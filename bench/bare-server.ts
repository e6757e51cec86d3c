// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A process of its own: plain node:http that sends the bytes and headers it was told to, whatever is asked.
type Told = { readonly status: number; readonly headers: Readonly<Record<string, string>> };

let answer: (Told & { readonly body: Buffer }) | undefined;

const server = createServer((_, response) => {
	response.writeHead(answer?.status ?? 200, answer?.headers);
	response.end(answer?.body);
});
process.on("message", ({ body, ...told }: Told & { readonly body: string }) => {
	answer = { ...told, body: Buffer.from(body, "base64") };
	process.send?.("ready");
});
server.listen(0, "127.0.0.1", () =>
	process.send?.({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
);
process.once("disconnect", () => process.exit(0));
