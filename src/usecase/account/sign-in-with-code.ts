// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import { typedCode } from "../../access/readable-secret.ts";
import { isSameToken } from "../../access/token.ts";
import { findAccountByEmail } from "../../store/account-repository.ts";
import { countTries } from "../../store/link-repository.ts";
import type { Context } from "../context.ts";
import { codeHash } from "./send-link.ts";
import { type LinkSignInResult, useLink } from "./sign-in-with-link.ts";

type Input = { readonly email: string; readonly code: string; readonly userAgent: string };

/**
 * Signs in by the code from a mail: for who reads mails on one machine and works on another. Each link allows five tries,
 * which are committed before the code is looked at.
 */
export async function signInWithCode(context: Context, input: Input): Promise<LinkSignInResult> {
	const { store, municipality, now } = context;
	const email = emailOf(input.email);
	const { links } = await store.write(municipality.id, async (db) => {
		const account = email && (await findAccountByEmail(db, email));
		return { ok: true, links: account ? await countTries(db, account.id, now()) : [] };
	});
	const code = typedCode(input.code);
	const link = links.find(({ id, codeHash: kept }) => isSameToken(codeHash(id, code), kept));
	return link ? useLink(context, link.id, input.userAgent) : { ok: false, problem: { kind: "not-good" } };
}
