// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

/** That a report is not out yet. Its files are what they will be for ever and say nothing of it, so the page does. */
export function EmbargoNotice({ view, until }: { readonly view: View; readonly until: Date }) {
	const { t, locale } = view;
	return (
		<div class="round-notice report-embargo">
			<p class="report-embargo__mark">
				<Mark view={view} name="planned" /> {t.reports_state_embargo({ moment: momentWords(locale, until) })}
			</p>
			<p class="kern-body text-column">{t.report_embargo_text()}</p>
		</div>
	);
}
