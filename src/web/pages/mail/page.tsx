// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListMailsResult } from "../../../usecase/mail/list-mails.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type Mail = Extract<ListMailsResult, { ok: true }>["mails"][number];

/** `sends`: a mail server is set, so that nobody has to hand on what stands here. */
type MailPage = { readonly mails: readonly Mail[]; readonly sends: boolean };

function stateWords({ t, locale }: View, sends: boolean, { sentAt, tries }: Mail): string {
	if (sentAt) return t.mail_sent({ moment: momentWords(locale, sentAt) });
	if (!sends) return t.mail_kept();
	return tries > 0 ? t.mail_failed({ tries }) : t.mail_waiting();
}

function MailText({ view, sends, mail }: { readonly view: View; readonly sends: boolean; readonly mail: Mail }) {
	const { t } = view;
	// Where mails are sent, their texts are for who gets them: a link that signs in stands in them.
	if (sends) return null;
	if (mail.text === "") return <p class="kern-body kern-body--muted">{t.mail_emptied()}</p>;
	return <pre class="mail__text">{mail.text}</pre>;
}

/** The outbox. */
export function mailPage(view: View, { mails, sends }: MailPage) {
	const { t, locale } = view;
	return layout({
		view,
		title: t.mail_outbox(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.mail_outbox()}</h1>
				<p class="lead text-column">{sends ? t.mail_lead_sends() : t.mail_lead()}</p>
				{mails.length === 0 && <p class="kern-body">{t.mail_none()}</p>}
				{mails.map((mail) => (
					<article class="mail" aria-labelledby={`mail-${mail.id}`}>
						<h2 id={`mail-${mail.id}`} class="kern-heading-small">
							{mail.subject}
						</h2>
						<p class="kern-body mail__to">
							{t.mail_to({ recipient: mail.recipient, moment: momentWords(locale, mail.createdAt) })} ·{" "}
							{stateWords(view, sends, mail)}
						</p>
						<MailText view={view} sends={sends} mail={mail} />
					</article>
				))}
			</>
		),
	});
}
