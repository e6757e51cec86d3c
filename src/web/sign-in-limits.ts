// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { openAttemptLimit } from "../access/attempt-limit.ts";
import type { Services } from "./services.ts";

/** In these minutes tries are counted. `docs/operations.md` names the numbers. */
const windowMinutes = 15;

/** Failed tries: for one account from one address, for one account from anywhere, from one address (an office of hundreds). */
const perAccountHere = 10;
const perAccount = 100;
const perAddress = 300;
/** Requests for a link by mail: to one person, from one address. */
const linksPerAccount = 5;
const linksPerAddress = 100;
/** Sign-ins by passkey or provider that were begun, from one address: each is remembered for ten minutes. */
const begunPerAddress = 600;

/** Reports of barriers: from one address, to one municipality. */
const barriersPerAddress = 20;
const barriersPerCity = 200;

export type SignInLimits = ReturnType<typeof openSignInLimits>;

/** Who tries too often has to wait. Kept in memory: each process counts for itself, and a restart forgets. */
export function openSignInLimits({ now, trustProxy }: Pick<Services, "now" | "trustProxy">) {
	const limit = openAttemptLimit(windowMinutes * 60, now);
	const from = (c: Context) => clientAddress(c, trustProxy);
	return {
		/** A try to prove who one is; `account` is what was typed, whether it exists or not. */
		begin: (c: Context, city: string, account: string) => {
			const [here, everywhere] = [`try ${city} ${account} ${from(c)}`, `try ${city} ${account}`];
			const attempt = limit.begin([
				{ key: here, limit: perAccountHere },
				{ key: everywhere, limit: perAccount },
				{ key: `try ${from(c)}`, limit: perAddress },
			]);
			return attempt.ok ? { ...attempt, succeeded: () => attempt.giveBack([here]) } : attempt;
		},
		/** A request for a link by mail. */
		beginLink: (c: Context, city: string, account: string) =>
			limit.begin([
				{ key: `link ${city} ${account}`, limit: linksPerAccount },
				{ key: `link ${from(c)}`, limit: linksPerAddress },
			]),
		/** A barrier that somebody tells of without an account. */
		beginBarrier: (c: Context, city: string) =>
			limit.begin([
				{ key: `barrier ${from(c)}`, limit: barriersPerAddress },
				{ key: `barriers ${city}`, limit: barriersPerCity },
			]),
		/** A sign-in that the browser or another server goes on with. */
		beginElsewhere: (c: Context) => limit.begin([{ key: `begun ${from(c)}`, limit: begunPerAddress }]),
	};
}

type Connection = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };

/** Where a request came from. What a header says counts only behind a proxy of one's own, which adds the last entry. */
export function clientAddress(c: Context, trustProxy: boolean): string {
	const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
	const { incoming }: Connection = c.env ?? {};
	return forwarded || incoming?.socket?.remoteAddress || "";
}
