// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { RoundStep } from "../../../round/round-step.ts";
import type { RoundPreview, UnitLoad } from "../../../usecase/round/preview-round.ts";
import { href } from "../../routes.ts";
import { UnitLink } from "../../ui/unit-link.tsx";
import type { View } from "../../view.ts";
import { roundParameters } from "../round/address.ts";
import { stepWords } from "../round/step-words.ts";

type GapsProps = { readonly view: View; readonly preview: RoundPreview };

function Gap({
	title,
	means,
	children,
}: {
	readonly title: string;
	readonly means: string;
	readonly children?: Child;
}) {
	return (
		<details class="fold round-gap" open>
			<summary>{title}</summary>
			<p class="kern-body text-column">{means}</p>
			<ul class="plain-list kern-body">{children}</ul>
		</details>
	);
}

/** Where the step is mended, and back to here. */
function MendStep({ view, preview, step }: GapsProps & { readonly step: RoundStep }) {
	const { plan } = preview;
	const parameters = { city: view.municipality?.slug ?? "", plan: plan.slug, step: step.stepId };
	return (
		<a class="kern-link" href={href(view.locale, "editStep", parameters, { back: backTo(view, preview) })}>
			{view.t.round_mend_step()}
		</a>
	);
}

const backTo = (view: View, { plan, round }: RoundPreview): string =>
	href(view.locale, "roundPreview", roundParameters({ view, plan, round }));

function MendUnit({ view, preview, load }: GapsProps & { readonly load: UnitLoad }) {
	const parameters = { city: view.municipality?.slug ?? "", unit: load.unit.id };
	return (
		<li>
			<UnitLink view={view} unit={load.unit} />{" "}
			<span class="understood">{view.t.round_steps({ count: load.steps.length })}</span> ·{" "}
			<a class="kern-link" href={href(view.locale, "unitEdit", parameters, { back: backTo(view, preview) })}>
				{view.t.round_mend_contact()}
			</a>
		</li>
	);
}

/** What is missing, each with the way to mend it; nothing of it keeps the round from being opened. */
export function Gaps({ view, preview }: GapsProps) {
	const { t } = view;
	const { withoutLead, inherited, withoutContact, ended, severalLeads } = preview.gaps;
	const isWhole = withoutLead.length + withoutContact.length + ended.length === 0;
	return (
		<section class="section" aria-labelledby="gaps">
			<h2 id="gaps" class="kern-heading-medium">
				{t.round_gaps()}
			</h2>
			{isWhole && <p class="kern-body">{t.round_gaps_none()}</p>}
			{withoutContact.length > 0 && (
				<Gap title={t.round_gap_contact({ count: withoutContact.length })} means={t.round_gap_contact_means()}>
					{withoutContact.map((load) => (
						<MendUnit view={view} preview={preview} load={load} />
					))}
				</Gap>
			)}
			{withoutLead.length > 0 && (
				<Gap title={t.round_gap_lead({ count: withoutLead.length })} means={t.round_gap_lead_means()}>
					{withoutLead.map((step) => (
						<li>
							{stepWords(step)} · <MendStep view={view} preview={preview} step={step} />
						</li>
					))}
				</Gap>
			)}
			{ended.length > 0 && (
				<Gap title={t.round_gap_ended({ count: ended.length })} means={t.round_gap_ended_means()}>
					{ended.map((load) => (
						<MendUnit view={view} preview={preview} load={load} />
					))}
				</Gap>
			)}
			{inherited.length > 0 && (
				<details class="fold round-gap">
					<summary>{t.round_gap_inherited({ count: inherited.length })}</summary>
					<p class="kern-body text-column">{t.round_gap_inherited_means()}</p>
					<ul class="plain-list kern-body">
						{inherited.map((step) => (
							<li>
								{stepWords(step)} · <MendStep view={view} preview={preview} step={step} />
							</li>
						))}
					</ul>
				</details>
			)}
			{severalLeads.length > 0 && (
				<details class="fold round-gap">
					<summary>{t.round_gap_several({ count: severalLeads.length })}</summary>
					<p class="kern-body text-column">{t.round_gap_several_means()}</p>
					<ul class="plain-list kern-body">
						{severalLeads.map(({ step, units }) => (
							<li>
								{stepWords(step)}:{" "}
								{units.map((unit, at) => (
									<>
										{at > 0 && ", "}
										<UnitLink view={view} unit={unit} />
									</>
								))}
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
