// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Json = Readonly<Record<string, unknown>>;

/** What an answer to a sign-in is made of; each part can be forged. */
export type Forgery = {
	readonly header?: Json;
	readonly claims?: Json;
	readonly userinfo?: Json;
	/** Signs with a key that is not published, or not at all. */
	readonly signedBy?: "stranger" | "nobody";
};

export type ForgingProvider = Awaited<ReturnType<typeof openForgingProvider>>;

const clientId = "planstand";

const encoded = (value: Json): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** An OpenID provider that answers as a test tells it to: what a thief could try. */
export async function openForgingProvider() {
	const [own, stranger] = [newKey(), newKey()];
	let forgery: Forgery = {};
	let nonce = "";
	const codes = new Set<string>();
	const server = createServer((request, response) => {
		const answer = (value: Json, status = 200) =>
			response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
		switch (new URL(request.url ?? "/", "http://x").pathname) {
			case "/.well-known/openid-configuration":
				return answer(metadata(issuer()));
			case "/jwks":
				return answer({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }] });
			case "/userinfo":
				return answer({ sub: "subject", ...forgery.userinfo });
			default:
				return collect(request, (body) => {
					const code = new URLSearchParams(body).get("code") ?? "";
					if (!codes.delete(code)) return answer({ error: "invalid_grant" }, 400);
					return answer({ access_token: "a", token_type: "Bearer", expires_in: 60, id_token: idToken() });
				});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const issuer = () => `http://localhost:${(server.address() as AddressInfo).port}`;
	function idToken(): string {
		const now = Math.floor(Date.now() / 1000);
		const right = { iss: issuer(), aud: clientId, sub: "subject", iat: now, exp: now + 60, nonce };
		const signed = `${encoded({ alg: "RS256", kid: "1", ...forgery.header })}.${encoded({ ...right, ...forgery.claims })}`;
		if (forgery.signedBy === "nobody") return `${signed}.`;
		const key = forgery.signedBy === "stranger" ? stranger.privateKey : own.privateKey;
		return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`;
	}
	return {
		issuer: issuer(),
		clientId,
		/** What somebody brings back who was sent here and agreed. */
		agree: (sentTo: string, with_: Forgery = {}): Readonly<Record<string, string>> => {
			const asked = new URL(sentTo).searchParams;
			forgery = with_;
			nonce = asked.get("nonce") ?? "";
			const code = `code-${Math.random()}`;
			codes.add(code);
			return { code, state: asked.get("state") ?? "" };
		},
		close: () => new Promise<void>((resolve) => server.close(() => resolve())),
	};
}

const metadata = (issuer: string): Json => ({
	issuer,
	authorization_endpoint: `${issuer}/authorize`,
	token_endpoint: `${issuer}/token`,
	userinfo_endpoint: `${issuer}/userinfo`,
	jwks_uri: `${issuer}/jwks`,
	response_types_supported: ["code"],
	subject_types_supported: ["public"],
	id_token_signing_alg_values_supported: ["RS256"],
});

function collect(request: NodeJS.ReadableStream, done: (body: string) => void): void {
	const parts: Buffer[] = [];
	request.on("data", (part: Buffer) => parts.push(part));
	request.on("end", () => done(Buffer.concat(parts).toString()));
}
