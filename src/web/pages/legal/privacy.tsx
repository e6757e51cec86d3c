// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { keptDaysAfterDone } from "../../../report/barrier-report.ts";
import type { PublicationSettings } from "../../../report/publication-settings.ts";
import type { View } from "../../view.ts";
import { legalPage, Part } from "./legal-page.tsx";
import { Lines, OwnText } from "./plain-text.tsx";

/** Where complaints go. */
function Rights({ view, authority }: { readonly view: View; readonly authority: readonly string[] }) {
	const { t } = view;
	return (
		<>
			<h2 class="kern-heading-medium">{t.legal_privacy_rights()}</h2>
			<p class="kern-body">{t.legal_privacy_rights_text()}</p>
			<p class="kern-body">{authority.length === 0 ? t.legal_privacy_complaint_land() : t.legal_privacy_complaint()}</p>
			{authority.length > 0 && (
				<p class="kern-body">
					<Lines lines={authority} />
				</p>
			)}
		</>
	);
}

/** What is done with data: what Planstand knows of itself, and what the municipality adds (Art. 13 GDPR). */
export function privacyPage(view: View, { privacy, imprint }: PublicationSettings) {
	const { t } = view;
	const { controller, officer, host, logDays, authority, text } = privacy;
	const responsible = controller.length > 0 ? controller : [imprint.name, ...imprint.address, imprint.email];
	return legalPage({
		...{ view, title: t.legal_privacy_title(), settings: "publicationPrivacy" },
		missing: officer.length === 0 ? [t.legal_missing_officer()] : [],
		children: (
			<>
				<p class="lead">{t.legal_privacy_lead()}</p>
				<Part title={t.legal_privacy_controller()} lines={responsible} />
				<Part title={t.legal_privacy_officer()} lines={officer} />
				<h2 class="kern-heading-medium">{t.legal_privacy_reading()}</h2>
				<p class="kern-body">{t.legal_privacy_reading_text()}</p>
				{logDays && <p class="kern-body">{t.legal_privacy_log_days({ days: logDays })}</p>}
				{host && <p class="kern-body">{t.legal_privacy_host({ host })}</p>}
				<h2 class="kern-heading-medium">{t.legal_privacy_barrier()}</h2>
				<p class="kern-body">{t.legal_privacy_barrier_text({ days: keptDaysAfterDone })}</p>
				<h2 class="kern-heading-medium">{t.legal_privacy_accounts()}</h2>
				<p class="kern-body">{t.legal_privacy_accounts_text()}</p>
				<OwnText text={text} />
				<Rights view={view} authority={authority} />
			</>
		),
	});
}
