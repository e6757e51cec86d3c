// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MailState } from "../../../mail/mail-state.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { Mark, type MarkName } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import type { Mail, MailPage } from "./content.ts";

type EntryProps = Pick<MailPage, "view" | "city" | "sends"> & { readonly mail: Mail };

const marks: Readonly<Record<MailState, MarkName | "look">> = {
	waiting: "planned",
	sent: "done",
	refused: "not_done",
	withheld: "look",
	expired: "dropped",
	withdrawn: "dropped",
};

/** What became of a mail, in a sentence. */
function stateWords({ t, locale }: View, sends: boolean, { state, sentAt, tries, nextTryAt, reason }: Mail): string {
	switch (state) {
		case "sent":
			return t.mail_sent({ moment: momentWords(locale, sentAt ?? nextTryAt) });
		case "withheld":
			return reason === "opted-out" ? t.mail_withheld_opted_out() : t.mail_withheld_bounced();
		case "refused":
			return t.mail_refused();
		case "expired":
			return t.mail_expired();
		case "withdrawn":
			return t.mail_withdrawn();
		case "waiting":
			if (!sends) return t.mail_kept();
			return tries > 0 ? t.mail_failed({ tries, moment: momentWords(locale, nextTryAt) }) : t.mail_waiting();
	}
}

function MailText({ view, sends, mail }: Omit<EntryProps, "city">) {
	const { t } = view;
	// Where mails are sent, their texts are for who gets them: a link that signs in stands in them.
	if (sends || mail.state === "sent") return null;
	if (mail.text === "") return <p class="kern-body kern-body--muted">{t.mail_emptied()}</p>;
	return (
		<details class="fold" open={mail.state === "waiting"}>
			<summary>{t.mail_text()}</summary>
			<pre class="mail__text">{mail.text}</pre>
		</details>
	);
}

/** Only where it can help: a mail server is there, and the mail waits for its next turn or was refused. */
function TryAgain({ view, city, sends, mail }: EntryProps) {
	const canHelp = sends && (mail.state === "refused" || (mail.state === "waiting" && mail.tries > 0));
	if (!canHelp) return null;
	return (
		<form method="post" action={href(view.locale, "mailRetry", { city, mail: mail.id })}>
			<button class="link-button" type="submit" aria-describedby={`mail-${mail.id}`}>
				{view.t.mail_again()}
			</button>
		</form>
	);
}

/** One mail: what, to whom, and what became of it. */
export function MailEntry(props: EntryProps) {
	const { view, sends, mail } = props;
	const { t, locale } = view;
	const said = mail.state === "waiting" || mail.state === "refused" ? mail.reason : "";
	return (
		<article class="mail" aria-labelledby={`mail-${mail.id}`}>
			<h3 id={`mail-${mail.id}`} class="kern-heading-small">
				{mail.subject}
			</h3>
			<p class="kern-body mail__to">
				{namedMessage(t, "mail_kind", mail.kind)} ·{" "}
				{t.mail_to({ recipient: mail.recipient, moment: momentWords(locale, mail.createdAt) })}
			</p>
			<p class="status">
				<Mark view={view} name={marks[mail.state]} />
				<span>
					{stateWords(view, sends, mail)}
					{said !== "" && (
						<>
							{" · "}
							{t.mail_said()} <q class="breakable">{said}</q>
						</>
					)}
				</span>
			</p>
			<TryAgain {...props} />
			<MailText view={view} sends={sends} mail={mail} />
		</article>
	);
}
