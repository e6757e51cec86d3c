// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import type { CouncilPage } from "./content.ts";
import { councilProblem } from "./problem-words.ts";

function Problem({ view, mirror: { problem } }: CouncilPage) {
	if (!problem) return null;
	const { t, locale } = view;
	return (
		<div>
			<dt>{t.council_problem()}</dt>
			<dd class="breakable">
				<p class="note note--review">
					<Mark view={view} name="look" />
					<span>
						{councilProblem(t, problem)}{" "}
						<span class="quiet">({t.council_problem_since({ moment: momentWords(locale, problem.at) })})</span>
					</span>
				</p>
				<p class="kern-body">{t.council_safe()}</p>
			</dd>
		</div>
	);
}

function Last({ view, mirror: { last } }: CouncilPage) {
	const { t, locale } = view;
	if (!last) return <>{t.council_never()}</>;
	const { at, read, changed, skipped } = last;
	return (
		<>
			{t.council_last_text({ moment: momentWords(locale, at), read, changed })}
			{skipped > 0 && <span class="paper-name quiet">{t.council_last_skipped({ count: skipped })}</span>}
		</>
	);
}

function nextWords({ view, now, mirror: { enabled, nextRunAt, run } }: CouncilPage): string {
	const { t, locale } = view;
	if (!enabled || !nextRunAt) return t.council_next_none();
	if (nextRunAt > now) return momentWords(locale, nextRunAt);
	return run ? t.council_running({ read: run.read }) : t.council_next_now();
}

function Renew({ view, city, mirror: { enabled } }: CouncilPage) {
	if (!enabled) return null;
	return (
		<form method="post" action={href(view.locale, "councilRenew", { city })}>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{view.t.council_renew()}</span>
			</button>
		</form>
	);
}

/** How far the copy is; nothing where no address was ever set. */
export function MirrorState(page: CouncilPage) {
	const { view, mirror } = page;
	if (mirror.address === "") return null;
	const { t, locale } = view;
	const facts = [
		...(mirror.bodyName ? [{ name: t.council_name(), value: mirror.bodyName }] : []),
		{ name: t.council_papers(), value: new Intl.NumberFormat(locale).format(mirror.papers) },
		{ name: t.council_last(), value: <Last {...page} /> },
		{ name: t.council_next(), value: nextWords(page) },
	];
	return (
		<section class="part" aria-labelledby="stand">
			<h2 id="stand" class="kern-heading-medium">
				{t.council_state()}
			</h2>
			<p class="status">
				<Mark view={view} name={mirror.enabled ? "done" : "dropped"} />
				<span>{mirror.enabled ? t.council_state_on() : t.council_state_off()}</span>
			</p>
			<dl class="facts text-column">
				{facts.map(({ name, value }) => (
					<div>
						<dt>{name}</dt>
						<dd class="breakable">{value}</dd>
					</div>
				))}
				<Problem {...page} />
			</dl>
			<Renew {...page} />
		</section>
	);
}
