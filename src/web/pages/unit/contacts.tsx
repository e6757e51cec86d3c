// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { UnitContact } from "../../../plan/unit-contact.ts";
import type { View } from "../../view.ts";

type ContactsProps = { readonly view: View; readonly contacts: readonly UnitContact[] };

/** Whom to ask; only shown to those who work with the plan. */
export function Contacts({ view, contacts }: ContactsProps) {
	const { t } = view;
	return (
		<section class="section">
			<h2 class="kern-heading-medium">{t.unit_contacts_title()}</h2>
			{contacts.length === 0 && <p class="kern-body text-column">{t.unit_contacts_none()}</p>}
			<ul class="plain-list kern-body">
				{contacts.map(({ kind, name, email }, at) => (
					<li>
						{[name, kind === "mailbox" && t.unit_contact_mailbox()].filter(Boolean).join(", ")}{" "}
						<a class="kern-link breakable" href={`mailto:${email}`}>
							{email}
						</a>
						{at === 0 && <span class="understood"> {t.unit_contact_main()}</span>}
					</li>
				))}
			</ul>
		</section>
	);
}
