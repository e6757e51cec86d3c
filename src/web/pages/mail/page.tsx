// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListMailsResult } from "../../../usecase/account/list-mails.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type Mail = Extract<ListMailsResult, { ok: true }>["mails"][number];

/** `sends`: a mail server is set, so that nobody has to hand on what stands here. */
type MailPage = { readonly mails: readonly Mail[]; readonly sends: boolean };

function stateWords({ t, locale }: View, sends: boolean, { sentAt, tries }: Mail): string {
	if (sentAt) return t.account_mail_sent({ moment: momentWords(locale, sentAt) });
	if (!sends) return t.account_mail_kept();
	return tries > 0 ? t.account_mail_failed({ tries }) : t.account_mail_waiting();
}

function MailText({ view, sends, mail }: { readonly view: View; readonly sends: boolean; readonly mail: Mail }) {
	const { t } = view;
	// Where mails are sent, their texts are for who gets them: a link that signs in stands in them.
	if (sends) return null;
	if (mail.body === "") return <p class="kern-body kern-body--muted">{t.account_mail_emptied()}</p>;
	return <pre class="mail__text">{mail.body}</pre>;
}

/** The outbox. */
export function mailPage(view: View, { mails, sends }: MailPage) {
	const { t, locale } = view;
	return layout({
		view,
		title: t.account_mail(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.account_mail()}</h1>
				<p class="lead text-column">{sends ? t.account_mail_lead_sends() : t.account_mail_lead()}</p>
				{mails.length === 0 && <p class="kern-body">{t.account_mail_none()}</p>}
				{mails.map((mail) => (
					<article class="mail" aria-labelledby={`mail-${mail.id}`}>
						<h2 id={`mail-${mail.id}`} class="kern-heading-small">
							{mail.subject}
						</h2>
						<p class="kern-body mail__to">
							{t.account_mail_to({ recipient: mail.recipient, moment: momentWords(locale, mail.createdAt) })} ·{" "}
							{stateWords(view, sends, mail)}
						</p>
						<MailText view={view} sends={sends} mail={mail} />
					</article>
				))}
			</>
		),
	});
}
