// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { createApp } from "../src/web/app.ts";

/** A browser without a screen: it keeps cookies, sends forms and does not follow where it is led. */
export type Visitor = ReturnType<typeof openVisitor>;

type Choices = {
	/** Where the visitor's machine stands in the network. */
	readonly remoteAddress?: string;
	readonly headers?: Readonly<Record<string, string>>;
};

export function openVisitor(
	app: ReturnType<typeof createApp>,
	{ remoteAddress = "203.0.113.1", headers = {} }: Choices = {},
) {
	const cookies = new Map<string, string>();
	const send = async (path: string, init: RequestInit) => {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const env = { incoming: { socket: { remoteAddress } } };
		const answer = await app.request(path, { ...init, headers: { ...headers, cookie, ...init.headers } }, env);
		for (const line of answer.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (value === "") cookies.delete(name);
			else cookies.set(name, value);
		}
		return answer;
	};
	return {
		cookies,
		get: (path: string) => send(path, {}),
		post: (path: string, fields: Readonly<Record<string, string>> = {}) =>
			send(path, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: "http://localhost" } }),
	};
}
