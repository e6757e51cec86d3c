// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LookedUpPaper } from "../../../usecase/council/look-up-paper.ts";
import { Mark } from "../../ui/mark.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

type PaperFieldProps = {
	readonly view: View;
	readonly value: string;
	readonly found: LookedUpPaper;
	readonly problem: string | undefined;
};

/** What the council information system has under the number; it may be written all the same. */
function Found({ view, found }: Pick<PaperFieldProps, "view" | "found">) {
	const { t } = view;
	switch (found.kind) {
		case "off":
		case "ready":
			return null;
		case "one":
			return (
				<>
					<Mark view={view} name="done" /> {t.council_paper_found()}{" "}
					<a class="kern-link breakable" href={found.link.address} rel="external noreferrer">
						{found.link.name || found.link.reference}
						<span class="kern-sr-only">{t.council_opens()}</span>
					</a>
				</>
			);
		case "several":
			return (
				<>
					<Mark view={view} name="look" /> {t.council_several({ count: found.count })}
				</>
			);
		case "unknown":
			return (
				<>
					<Mark view={view} name="look" /> {t.council_unknown()}
				</>
			);
	}
}

/** The council paper with which a report is submitted; its number can be looked up. */
export function PaperField({ view, value, found, problem }: PaperFieldProps) {
	const { t } = view;
	const hint = t.report_publish_paper_hint();
	return (
		<div class="paper-field">
			<TextField name="paper" label={t.report_publish_paper()} {...{ hint, value, problem }} optional />
			<p class="kern-body" role="status">
				<Found view={view} found={found} />
			</p>
			{found.kind !== "off" && (
				<button class="kern-btn kern-btn--secondary kern-btn--x-small" type="submit" name="deed" value="paper">
					<span class="kern-label">{t.council_look_up()}</span>
				</button>
			)}
		</div>
	);
}
