// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "../../../plan/status-scheme.ts";
import { statusMeaning } from "../../../plan/status-scheme.ts";
import type { LastStatement } from "../../../round/contribution.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { Mark } from "../../ui/mark.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import type { View } from "../../view.ts";

type StandProps = {
	readonly view: View;
	readonly scheme: StatusScheme;
	readonly status: string;
	readonly statusText?: string;
};

/** A status as mark and words. */
export function Stand({ view, scheme, status, statusText = "" }: StandProps) {
	return (
		<p class="status">
			<Mark view={view} name={statusMeaning(scheme, status) ?? "unknown"} />
			<strong>{status === "" && statusText !== "" ? statusText : statusLabelOf(view, scheme, status)}</strong>
		</p>
	);
}

/** A text of an office in its paragraphs. */
export function Text({ text }: { readonly text: string }) {
	return (
		<div class="prose breakable">
			{text
				.split("\n")
				.filter((paragraph) => paragraph.trim() !== "")
				.map((paragraph) => (
					<p>{paragraph}</p>
				))}
		</div>
	);
}

type LastProps = { readonly view: View; readonly scheme: StatusScheme; readonly last: LastStatement | undefined };

/** What was said last time, beside the form. */
export function Last({ view, scheme, last }: LastProps) {
	const { t, locale } = view;
	if (!last) return <p class="quiet last">{t.contribution_last_none()}</p>;
	return (
		<section class="last">
			<h4 class="task__side-title">{t.contribution_last_title({ date: dayWords(locale, last.asOf) })}</h4>
			<Stand view={view} scheme={scheme} status={last.status} statusText={last.statusText} />
			{last.description.trim() === "" ? (
				<p class="quiet">{t.contribution_last_without_text()}</p>
			) : (
				<Text text={last.description} />
			)}
		</section>
	);
}
