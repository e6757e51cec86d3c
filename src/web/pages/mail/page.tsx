// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { layout } from "../../ui/layout.tsx";
import { Addresses } from "./addresses.tsx";
import type { MailPage } from "./content.ts";
import { FilterForm } from "./filter-form.tsx";
import { MailEntry } from "./mail-entry.tsx";

/** The outbox. */
export function mailPage(content: MailPage) {
	const { view, city, sends, done, filter, listed } = content;
	const { t } = view;
	const isFiltered = Object.keys(filter).length > 0;
	return layout({
		view,
		title: t.mail_outbox(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.mail_outbox()}</h1>
				<p class="done" role="status">
					{done}
				</p>
				<p class="lead text-column">{sends ? t.mail_lead_sends() : t.mail_lead()}</p>
				<Addresses {...content} />
				<section class="part" aria-labelledby="mails">
					<h2 id="mails" class="kern-heading-medium">
						{t.mail_mails()}
					</h2>
					<FilterForm {...content} />
					{listed.mails.length === 0 && <p class="kern-body">{isFiltered ? t.mail_none_such() : t.mail_none()}</p>}
					{listed.mails.map((mail) => (
						<MailEntry view={view} city={city} sends={sends} mail={mail} />
					))}
				</section>
			</>
		),
	});
}
