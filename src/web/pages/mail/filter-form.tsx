// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mailKinds } from "../../../mail/mail-kind.ts";
import { mailStates } from "../../../mail/mail-state.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { SelectField } from "../../ui/select-field.tsx";
import type { MailPage } from "./content.ts";

/** Which mails are shown; the selection lives in the address. */
export function FilterForm({ view, city, filter }: MailPage) {
	const { t, locale } = view;
	const states = mailStates.map((value) => ({ value, label: namedMessage(t, "mail_state", value) }));
	const kinds = mailKinds.map((value) => ({ value, label: namedMessage(t, "mail_kind", value) }));
	const [state, kind] = [
		{ label: t.mail_filter_state(), any: t.mail_filter_state_any(), chosen: filter.state, options: states },
		{ label: t.mail_filter_kind(), any: t.mail_filter_kind_any(), chosen: filter.kind, options: kinds },
	];
	return (
		<form class="log-filter" method="get" action={href(locale, "mail", { city })}>
			<SelectField name="state" {...state} />
			<SelectField name="kind" {...kind} />
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.mail_filter()}</span>
			</button>
		</form>
	);
}
