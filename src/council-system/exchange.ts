// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type IncomingMessage, type RequestOptions, request as requestPlainly } from "node:http";
import { request as requestSafely } from "node:https";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Answer, problem } from "../council/system-problem.ts";
import { type IntranetHosts, lookupFor, privateAddress } from "./host-rule.ts";

export type ExchangeLimits = { readonly milliseconds: number; readonly bytes: number };

/** What came back; nothing of it has been believed yet. */
export type Received = { readonly status: number; readonly location: string | undefined; readonly body: Uint8Array };

const agent = "Planstand (liest die Vorlagen des Rates; OParl)";

class TooLarge extends Error {}

function send(url: URL, options: RequestOptions): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const request = url.protocol === "https:" ? requestSafely : requestPlainly;
		request(url, options).once("response", resolve).once("error", reject).end();
	});
}

/** The body, unpacked: the limit holds for what comes out, however little went in. */
async function bodyOf(response: IncomingMessage, largest: number, signal: AbortSignal): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	const gather = async (source: AsyncIterable<Uint8Array>) => {
		for await (const chunk of source) {
			bytes += chunk.byteLength;
			if (bytes > largest) throw new TooLarge();
			chunks.push(chunk);
		}
	};
	const isPacked = /^(x-)?gzip$/i.test(response.headers["content-encoding"] ?? "");
	if (isPacked) await pipeline(response, createGunzip(), gather, { signal });
	else await pipeline(response, gather, { signal });
	return Buffer.concat(chunks);
}

/** Sends one request and reads the whole answer within the limits; what goes wrong on the way is a value. */
export async function exchange(url: URL, intranet: IntranetHosts, limits: ExchangeLimits): Promise<Answer<Received>> {
	const signal = AbortSignal.timeout(limits.milliseconds);
	const headers = { accept: "application/json", "accept-encoding": "gzip", "user-agent": agent };
	const options = { signal, headers, agent: false, lookup: lookupFor(url.hostname, intranet) } as const;
	try {
		const response = await send(url, options);
		const { statusCode: status = 0, headers: received } = response;
		const body = await bodyOf(response, limits.bytes, signal);
		return { ok: true, value: { status, location: received.location, body } };
	} catch (error) {
		if (signal.aborted) return problem("took-too-long", String(Math.round(limits.milliseconds / 1000)));
		if (error instanceof TooLarge) return problem("too-large", String(Math.round(limits.bytes / 1024 / 1024)));
		const { code = "", message = "" } = error as NodeJS.ErrnoException;
		if (code === privateAddress) return problem("private-address", url.hostname);
		if (code.startsWith("Z_")) return problem("not-json", url.href);
		return problem("unreachable", code || message);
	}
}
