// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, FindingRule } from "../../../plan/finding.ts";
import type { StepRow } from "../../../plan/step-row.ts";
import { findingSentence } from "../../../wording/finding-sentence.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { Body } from "../../kept-page.ts";
import { href } from "../../routes.ts";
import { Printed } from "../../ui/printed.tsx";
import { type Content, listAddress, measureAddress, parametersOf } from "../plan/content.ts";
import { PlanHead } from "../plan/plan-head.tsx";
import { findingName } from "../reading/finding-words.ts";

type Noticed = { readonly finding: Finding; readonly row: StepRow };
type Group = readonly [rule: FindingRule, noticed: readonly Noticed[]];

/** More of one kind are a list of their own. */
const mostShown = 100;

const severities = ["error", "warning", "notice"] as const;

function groupsOf({ book }: Content): readonly Group[] {
	const all = book.rows.flatMap((row) => row.findings.map((finding) => ({ finding, row })));
	const weight = ([, [first]]: Group) => severities.indexOf(first?.finding.severity ?? "notice");
	return [...Map.groupBy(all, ({ finding }) => finding.rule)].toSorted((a, b) => weight(a) - weight(b));
}

function Rules({
	content,
	groups,
	current,
}: {
	content: Content;
	groups: readonly Group[];
	current: string | undefined;
}) {
	const { view, plan } = content;
	const address = (rule?: string) => href(view.locale, "planFindings", parametersOf(view, plan), { rule });
	return (
		<ul class="chips no-print">
			{groups.map(([rule, noticed]) => (
				<li>
					<a
						class="chip"
						href={address(rule === current ? undefined : rule)}
						{...(rule === current && { "aria-current": "true" as const })}
					>
						<span>{findingName(view.t, rule)}</span> <strong>{noticed.length}</strong>
					</a>
				</li>
			))}
		</ul>
	);
}

function Line({ content, noticed: { finding, row } }: { readonly content: Content; readonly noticed: Noticed }) {
	const { view, plan } = content;
	const { measure, step } = row;
	return (
		<li class="finding-line">
			<a class="kern-link" href={measureAddress(view, plan, measure.slug, step.position)}>
				{measure.number || measure.title}, {view.t.measure_step({ position: step.position })}
			</a>
			<span class="breakable text-column">{findingSentence(view.t, view.locale, finding)}</span>
		</li>
	);
}

function GroupSection({ content, group: [rule, noticed] }: { readonly content: Content; readonly group: Group }) {
	const { view } = content;
	const severity = noticed[0]?.finding.severity ?? "notice";
	return (
		<section class="section" aria-labelledby={`regel-${rule}`}>
			<h2 id={`regel-${rule}`} class="kern-heading-medium">
				{findingName(view.t, rule)}
			</h2>
			<p class="quiet">
				{namedMessage(view.t, "finding_severity", severity)} ·{" "}
				{view.t.register_findings_count({ count: noticed.length })}
			</p>
			<ul class="finding-lines">
				{noticed.slice(0, mostShown).map((one) => (
					<Line content={content} noticed={one} />
				))}
			</ul>
			{noticed.length > mostShown && (
				<p class="kern-body">
					<a class="kern-link" href={listAddress(content, { finding: rule })}>
						{view.t.register_show_all_findings({ count: noticed.length })}
					</a>
				</p>
			)}
		</section>
	);
}

/** Everything that was noticed in a plan, by kind, each with what to do and where. */
export function planFindingsPage(content: Content, rule: string | undefined): Body {
	const { view, plan, shownAt } = content;
	const { t } = view;
	const groups = groupsOf(content);
	const shown = rule ? groups.filter(([name]) => name === rule) : groups;
	const count = groups.reduce((sum, [, noticed]) => sum + noticed.length, 0);
	return {
		title: `${t.measure_findings()} – ${plan.title}`,
		main: (
			<>
				<PlanHead view={view} plan={plan} current="planFindings" title={t.measure_findings()}>
					<p class="lead text-column">{count === 0 ? t.register_no_findings() : t.register_findings_lead({ count })}</p>
				</PlanHead>
				<Printed view={view} at={shownAt.time} address={shownAt.address} />
				<Rules content={content} groups={groups} current={rule} />
				{rule && shown.length === 0 && <p class="kern-body text-column">{t.register_no_findings_of_rule()}</p>}
				{shown.map((group) => (
					<GroupSection content={content} group={group} />
				))}
			</>
		),
	};
}
