// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type BarrierReport, barrierStates, keptDaysAfterDone } from "../../../report/barrier-report.ts";
import { dayInGermany } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { Parts } from "../publication-settings/page.tsx";

type BarrierProps = { readonly view: View; readonly barrier: BarrierReport };

function StateForm({ view, barrier: { id, state, version } }: BarrierProps) {
	const { t, locale, municipality } = view;
	const options = barrierStates.map((value) => ({
		...{ value, label: namedMessage(t, "publication_settings_barriers_state", value) },
	}));
	return (
		<form class="barrier__state" method="post" action={href(locale, "barriers", { city: municipality?.slug ?? "" })}>
			<input type="hidden" name="id" value={id} />
			<input type="hidden" name="version" value={String(version)} />
			<Select
				name="state"
				id={`state-${id}`}
				label={t.publication_settings_barriers_state()}
				options={options}
				chosen={state}
			/>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.publication_settings_barriers_set()}</span>
			</button>
		</form>
	);
}

function Barrier({ view, barrier }: BarrierProps) {
	const { t, locale } = view;
	const { page, description, email, reportedAt } = barrier;
	return (
		<li class="barrier">
			<h2 class="kern-heading-small">
				{t.publication_settings_barriers_reported({ date: dayInGermany(locale, reportedAt) })}
			</h2>
			<p class="kern-body barrier__text">{description}</p>
			<dl class="kern-body">
				<div>
					<dt>{t.publication_settings_barriers_page()}</dt>
					<dd class="breakable">
						{page ? (
							<a class="kern-link" href={page}>
								{page}
							</a>
						) : (
							t.publication_settings_barriers_page_unknown()
						)}
					</dd>
				</div>
				<div>
					<dt>{t.publication_settings_barriers_answer()}</dt>
					<dd class="breakable">
						{email ? (
							<a class="kern-link" href={`mailto:${email}`}>
								{email}
							</a>
						) : (
							t.publication_settings_barriers_no_answer()
						)}
					</dd>
				</div>
			</dl>
			<StateForm view={view} barrier={barrier} />
		</li>
	);
}

/** The barriers that were told of, with how far each is. */
export function barriersPage(view: View, barriers: readonly BarrierReport[], said?: "saved" | "stale") {
	const { t } = view;
	const stale = said === "stale" ? [{ sentence: t.publication_settings_barriers_stale() }] : [];
	return layout({
		view,
		title: t.publication_settings_barriers_title(),
		children: (
			<>
				<Parts view={view} current="barriers" />
				<h1 class="kern-heading-large">{t.publication_settings_barriers_title()}</h1>
				{said === "saved" && (
					<p class="kern-body" role="status">
						{t.publication_settings_barriers_saved()}
					</p>
				)}
				<ProblemSummary title={t.publication_settings_problem_title()} problems={stale} />
				<p class="kern-body text-column">{t.publication_settings_barriers_text({ days: keptDaysAfterDone })}</p>
				{barriers.length === 0 ? (
					<p class="lead text-column">{t.publication_settings_barriers_none()}</p>
				) : (
					<ul class="bare-list">
						{barriers.map((barrier) => (
							<Barrier view={view} barrier={barrier} />
						))}
					</ul>
				)}
			</>
		),
	});
}
