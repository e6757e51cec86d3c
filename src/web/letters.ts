// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LinkLetter } from "../usecase/account/send-link.ts";
import { momentWords, timeWords } from "../wording/date-words.ts";
import type { Page } from "./page.ts";
import { href } from "./routes.ts";

type Asked = Pick<Page, "site" | "locale" | "view" | "context">;

const addressOf = ({ site, locale, context }: Asked, token: string): string =>
	site.services.publicAddress() + href(locale, "signInLink", { city: context.municipality.slug }, { token });

/** The mail with a link that signs in. */
export function signInLetter(asked: Asked): LinkLetter {
	const { t } = asked.view;
	return ({ token, code, name, expiresAt }) => ({
		subject: t.account_link_subject({ city: asked.context.municipality.name }),
		body: t.account_link_body({
			...{ name, link: addressOf(asked, token), code: `${code.slice(0, 4)} ${code.slice(4)}` },
			time: timeWords(asked.locale, expiresAt),
		}),
	});
}

/** The mail that tells somebody of their new account. */
export function invitationLetter(asked: Asked): LinkLetter {
	const { t } = asked.view;
	const city = asked.context.municipality.name;
	return ({ token, name, expiresAt }) => ({
		subject: t.account_invitation_subject({ city }),
		body: t.account_invitation_body({
			...{ name, city, link: addressOf(asked, token) },
			moment: momentWords(asked.locale, expiresAt),
		}),
	});
}
