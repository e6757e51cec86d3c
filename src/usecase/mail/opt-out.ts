// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { hashToken } from "../../access/token.ts";
import { findAddress, saveAddress } from "../../store/mail-address-repository.ts";
import { findOptOut } from "../../store/mail-opt-out-repository.ts";
import { releaseMails } from "../../store/mail-queue-repository.ts";
import { withholdMails } from "../../store/mail-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

/** Whom a link to opt out belongs to, and whether they have. */
export type OptOut = { readonly email: string; readonly isOut: boolean };

type Asking = Pick<Context, "store" | "municipality" | "now">;

/** Looks at a link to opt out without doing anything: mail programs and scanners open links, too. */
export async function openOptOut({ store, municipality }: Asking, token: string): Promise<OptOut | undefined> {
	return store.read(municipality.id, (db) => find(db, token));
}

async function find(db: Db, token: string): Promise<OptOut | undefined> {
	const email = await findOptOut(db, hashToken(token));
	if (email === undefined) return undefined;
	const known = await findAddress(db, email);
	return { email, isOut: known?.state === "opted-out" };
}

/** Opts out, or back in. Who holds the link may: it was sent to that address alone. Undefined where there is no such link. */
export async function optOut(
	{ store, municipality, now }: Asking,
	{ token, isOut }: { readonly token: string; readonly isOut: boolean },
): Promise<OptOut | undefined> {
	const { result } = await store.write(municipality.id, async (db) => {
		const found = await find(db, token);
		if (found && found.isOut !== isOut) await change(db, { email: found.email, isOut }, now());
		return { ok: true, result: found && { email: found.email, isOut } };
	});
	return result;
}

async function change(db: Db, { email, isOut }: OptOut, now: Date): Promise<void> {
	await saveAddress(db, { email, state: isOut ? "opted-out" : "ok", since: now, reason: "" });
	if (isOut) await withholdMails(db, { email });
	else await releaseMails(db, email, now);
}
