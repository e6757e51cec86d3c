// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicationSettings } from "../../../report/publication-settings.ts";
import type { View } from "../../view.ts";
import { Elsewhere, legalPage, Mail, Part } from "./legal-page.tsx";
import { OwnText } from "./plain-text.tsx";

/** Who answers for the site. */
export function imprintPage(view: View, { imprint, website }: PublicationSettings) {
	const { t } = view;
	const missing = [
		imprint.address.length === 0 && t.legal_missing_address(),
		imprint.representative === "" && t.legal_missing_representative(),
		imprint.email === "" && t.legal_missing_email(),
	].filter((one) => one !== false);
	const contact = [
		imprint.phone && t.legal_phone({ phone: imprint.phone }),
		imprint.email && (
			<>
				{t.legal_email()} <Mail email={imprint.email} />
			</>
		),
		website && (
			<>
				{t.legal_site()} <Elsewhere url={website} />
			</>
		),
	];
	return legalPage({
		...{ view, missing, title: t.legal_imprint(), settings: "publicationImprint" },
		children: (
			<>
				<Part title={t.legal_provider()} lines={[imprint.name, ...imprint.address]} />
				<Part title={t.legal_represented()} lines={[imprint.representative]} />
				<Part title={t.legal_contact()} lines={contact} />
				<Part title={t.legal_vat()} lines={[imprint.vatId]} />
				<Part title={t.legal_responsible()} lines={[imprint.responsible]} />
				<OwnText text={imprint.text} />
				<Part title={t.legal_software()} lines={[t.legal_software_text()]} />
			</>
		),
	});
}
