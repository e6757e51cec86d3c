// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type Entry = { readonly abbreviation: string; readonly meaning: string };

function Line({ view, entry, mayEdit }: { readonly view: View; readonly entry: Entry; readonly mayEdit: boolean }) {
	const { t, locale, municipality } = view;
	const address = href(locale, "glossaryEdit", { city: municipality?.slug ?? "" }, { entry: entry.abbreviation });
	return (
		<div class="glossary__entry">
			<dt class="breakable">{entry.abbreviation}</dt>
			<dd class="breakable">
				{entry.meaning}
				{mayEdit && (
					<>
						{" "}
						<a
							class="kern-link no-print"
							href={address}
							aria-label={t.register_glossary_change_of({ name: entry.abbreviation })}
						>
							{t.register_glossary_change()}
						</a>
					</>
				)}
			</dd>
		</div>
	);
}

/** The abbreviations of a municipality's plans with what they mean. */
export function glossaryPage(view: View, entries: readonly Entry[], mayEdit: boolean) {
	const { t, locale, municipality } = view;
	const city = municipality?.slug ?? "";
	return layout({
		view,
		title: t.register_glossary(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.register_glossary()}</h1>
				<p class="lead text-column">
					{entries.length === 0 ? t.register_glossary_empty() : t.register_glossary_lead()}
				</p>
				{mayEdit && (
					<p class="actions no-print">
						<a class="kern-btn kern-btn--primary" href={href(locale, "glossaryEdit", { city })}>
							<span class="kern-label">{t.register_glossary_add()}</span>
						</a>
					</p>
				)}
				{entries.length > 0 && (
					<dl class="glossary kern-body">
						{entries.map((entry) => (
							<Line view={view} entry={entry} mayEdit={mayEdit} />
						))}
					</dl>
				)}
			</>
		),
	});
}
