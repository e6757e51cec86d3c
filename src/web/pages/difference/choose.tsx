// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { placeOf } from "../publication/content.ts";
import type { Content } from "./content.ts";

/** Which two reports are compared; nothing where there are no others. */
export function ChooseReports({ view, publication, from, to }: Content) {
	const { t, locale } = view;
	const readable = publication.reports.filter(({ number }) => publication.snapshots.has(number));
	if (readable.length < 3) return null;
	const options = readable.map(({ number, asOf }) => ({
		value: String(number),
		label: t.difference_choose_report({ number, date: dayWords(locale, asOf) }),
	}));
	const field = (name: "from" | "to", label: string, chosen: number) => (
		<SelectField name={name} label={label} any={t.difference_choose_any()} chosen={String(chosen)} options={options} />
	);
	return (
		<details class="fold no-print">
			<summary>{t.difference_choose()}</summary>
			<form
				class="choose-reports"
				method="get"
				action={href(locale, "publicationDifferences", placeOf({ view, publication }))}
			>
				{field("from", t.difference_choose_from(), from.number)}
				{field("to", t.difference_choose_to(), to.number)}
				<button type="submit" class="kern-btn kern-btn--secondary">
					<span class="kern-label">{t.difference_compare()}</span>
				</button>
			</form>
		</details>
	);
}
