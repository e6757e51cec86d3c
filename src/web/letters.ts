// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LinkLetter } from "../usecase/account/send-link.ts";
import type { ApprovalLetter } from "../usecase/review/ask-approval.ts";
import type { ReturnedLetter } from "../usecase/review/tell-returned.ts";
import { approvalLetter as writeApproval } from "../wording/letter/approval-letter.ts";
import { invitationLetter as writeInvitation } from "../wording/letter/invitation-letter.ts";
import { returnedLetter as writeReturned } from "../wording/letter/returned-letter.ts";
import { signInLetter as writeSignIn } from "../wording/letter/sign-in-letter.ts";
import { wordsFor } from "../wording/locale.ts";
import type { Page } from "./page.ts";
import { roundFieldWords } from "./pages/edit/names.ts";
import { href } from "./routes.ts";

type Asked = Pick<Page, "site" | "locale" | "context">;

const addressOf = ({ site, locale, context }: Asked, route: "signInLink" | "optOut", token: string): string =>
	site.services.publicAddress() + href(locale, route, { city: context.municipality.slug }, { token });

/** The mail with a link that signs in, in the language of who asks. */
export function signInLetter(asked: Asked): LinkLetter {
	const city = asked.context.municipality.name;
	return ({ token, code, name, expiresAt }) =>
		writeSignIn(asked.locale, { city, name, url: addressOf(asked, "signInLink", token), code, expiresAt });
}

/** The mail that tells somebody of their new account. */
export function invitationLetter(asked: Asked): LinkLetter {
	const city = asked.context.municipality.name;
	return ({ token, name, expiresAt, optOutToken = "" }) =>
		writeInvitation(asked.locale, {
			...{ city, name, expiresAt, url: addressOf(asked, "signInLink", token) },
			optOutUrl: addressOf(asked, "optOut", optOutToken),
		});
}

/** The mail that asks for another answer; it leads to the page where that is written. */
export function returnedLetter(asked: Asked, plan: string): ReturnedLetter {
	const { site, locale, context } = asked;
	const { slug, name: city } = context.municipality;
	return ({ asOf, plan: title, ...made }) => {
		const url = site.services.publicAddress() + href(locale, "ownRound", { city: slug, plan, asOf });
		return writeReturned(locale, { ...made, city, asOf, plan: title, url });
	};
}

/** The mail that asks to approve; it leads to the page where that is done. */
export function approvalLetter(asked: Asked, plan: string): ApprovalLetter {
	const { site, locale, context } = asked;
	const { slug, name: city } = context.municipality;
	const t = wordsFor(locale);
	return ({ asOf, plan: title, name, fields }) => {
		const url = site.services.publicAddress() + href(locale, "approval", { city: slug, plan, asOf });
		const ready = fields.map(({ field, steps }) => ({
			name: roundFieldWords(t, field),
			steps: steps.length,
		}));
		return writeApproval(locale, { city, plan: title, asOf, name, fields: ready, url });
	};
}
