// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportWording } from "../../../report/snapshot.ts";
import type { View } from "../../view.ts";

type ForewordProps = { readonly view: View; readonly wording: ReportWording | undefined };

/** What the municipality says ahead of a report, in the language of the plans. */
export function Foreword({ view, wording }: ForewordProps) {
	if (!wording || wording.foreword.length === 0) return null;
	return (
		<section class="section" aria-labelledby="vorwort">
			<h2 id="vorwort" class="kern-heading-medium">
				{view.t.report_foreword()}
			</h2>
			<div class="text-column foreword" {...(view.locale !== "de" && { lang: "de" })}>
				{wording.foreword.map((paragraph) => (
					<p class="kern-body breakable">{paragraph}</p>
				))}
			</div>
		</section>
	);
}
