// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Measure } from "../../../plan/plan.ts";
import type { PredecessorProposal } from "../../../plan/propose-predecessors.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import type { LinksProps } from "./page-props.ts";

type PartProps = LinksProps & { readonly view: View };

const measureWords = ({ number, title }: Pick<Measure, "number" | "title">): string =>
	[number, title].filter(Boolean).join(" ");

function proposalWords({ t }: View, { sameNumber, similarity }: PredecessorProposal): string {
	const percent = Math.round(similarity * 100);
	const reason = sameNumber ? t.plan_links_same_number({ percent }) : t.plan_links_alike({ percent });
	return t.plan_links_proposal({ reason });
}

type RowProps = {
	readonly view: View;
	readonly measure: Measure;
	/** The slug of the measure that it is linked to. */
	readonly linked: string;
	readonly shown: string;
	readonly beside: string;
	readonly problem: string | undefined;
};

function LinkRow({ view, measure, linked, shown, beside, problem }: RowProps) {
	const { t } = view;
	const id = `from-${measure.id}`;
	return (
		<tr>
			<td class="breakable">{measureWords(measure)}</td>
			<td>
				<input type="hidden" name={`was-${measure.id}`} value={linked} />
				<input
					class={problem ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input"}
					id={id}
					name={id}
					type="text"
					list="earlier"
					autocomplete="off"
					value={shown}
					aria-label={t.plan_links_before({ measure: measureWords(measure) })}
					aria-invalid={problem ? "true" : undefined}
					aria-describedby={`beside-${measure.id}`}
				/>
				<span class="understood" id={`beside-${measure.id}`}>
					{problem ?? beside}
				</span>
			</td>
		</tr>
	);
}

function Rows({ view, measures, earlier, proposals, typed, problems }: PartProps) {
	const byId = new Map(earlier.map((measure) => [measure.id, measure]));
	const proposalFor = new Map(proposals.map((proposal) => [proposal.measureId, proposal]));
	return (
		<>
			{measures.map((measure) => {
				const linked = byId.get(measure.predecessorId ?? "");
				const proposal = proposalFor.get(measure.id);
				const proposed = proposal && byId.get(proposal.predecessorId);
				const meant = linked ?? proposed;
				const beside = [proposal && proposalWords(view, proposal), meant?.title].filter(Boolean).join(" · ");
				return (
					<LinkRow
						view={view}
						measure={measure}
						linked={linked?.slug ?? ""}
						shown={typed.get(measure.id) ?? meant?.slug ?? ""}
						beside={beside}
						problem={problems.find(({ field }) => field === `from-${measure.id}`)?.sentence}
					/>
				);
			})}
		</>
	);
}

/** The measures of a plan, each with the earlier one that it goes on from. */
export function MeasureLinks(props: PartProps) {
	const { view, plan, earlier, proposals } = props;
	const { t, locale, municipality } = view;
	const action = href(locale, "measureLinks", { city: municipality?.slug ?? "", plan: plan.slug });
	return (
		<section class="section" aria-labelledby="measures">
			<h2 id="measures" class="kern-heading-medium">
				{t.plan_links_measures()}
			</h2>
			<p class="kern-body text-column">{t.plan_links_measures_text()}</p>
			{proposals.length > 0 && (
				<p class="kern-body text-column">{t.plan_links_proposed({ count: proposals.length })}</p>
			)}
			<form class="measure-links" method="post" action={action}>
				<datalist id="earlier">
					{earlier.map((measure) => (
						<option value={measure.slug}>{measureWords(measure)}</option>
					))}
				</datalist>
				<table class="kern-body">
					<thead>
						<tr>
							<th scope="col">{t.plan_links_new()}</th>
							<th scope="col">{t.plan_links_old()}</th>
						</tr>
					</thead>
					<tbody>
						<Rows {...props} />
					</tbody>
				</table>
				<button class="kern-btn kern-btn--primary" type="submit">
					<span class="kern-label">{t.plan_links_save()}</span>
				</button>
			</form>
		</section>
	);
}
