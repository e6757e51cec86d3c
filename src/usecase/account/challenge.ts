// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { hashToken, newToken } from "../../access/token.ts";
import { type Challenge, insertChallenge, takeChallenge } from "../../store/challenge-repository.ts";
import type { Context } from "../context.ts";

const MINUTES = 10;

/** Remembers what an answer is checked by; the browser keeps the token, in a cookie, so that nobody else can answer for it. */
export async function remember(context: Context, kind: Challenge["kind"], data: Challenge["data"]): Promise<string> {
	const { store, municipality, now } = context;
	const [token, at] = [newToken(), now()];
	const challenge = { tokenHash: hashToken(token), kind, data, expiresAt: new Date(at.getTime() + MINUTES * 60_000) };
	await store.write(municipality.id, async (db) => {
		await insertChallenge(db, challenge, at);
		return { ok: true };
	});
	return token;
}

/** What was remembered under a token, once. */
export async function recall(context: Context, kind: Challenge["kind"], token: string) {
	const { store, municipality, now } = context;
	const { data } = await store.write(municipality.id, async (db) => ({
		ok: true,
		data: await takeChallenge(db, { tokenHash: hashToken(token), kind }, now()),
	}));
	return data;
}
