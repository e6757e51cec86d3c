// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { statusMix } from "../../../plan/plan-book.ts";
import { isDropped, type MeasureRows } from "../../../plan/step-row.ts";
import { mixSentence } from "../../../wording/mix-sentence.ts";
import type { Body } from "../../kept-page.ts";
import { href } from "../../routes.ts";
import { Abbreviations, Explained } from "../../ui/explained.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Printed } from "../../ui/printed.tsx";
import { SavedNotice } from "../edit/saved.tsx";
import { MeasureTools } from "../edit/tools.tsx";
import { listAddress, measureAddress, parametersOf } from "../plan/content.ts";
import { fieldName } from "../plan/names.ts";
import type { Content } from "./content.ts";
import { Relations } from "./references.tsx";
import { StepBlock } from "./step.tsx";

function Above(content: Content) {
	const { view, plan, measure } = content;
	return (
		<p class="kern-body above-title">
			<a class="kern-link breakable" href={href(view.locale, "plan", parametersOf(view, plan))}>
				{plan.title}
			</a>
			<span aria-hidden="true"> › </span>
			<a class="kern-link breakable" href={listAddress(content, { field: measure.field?.code ?? "-" })}>
				{fieldName(view, measure.field)}
			</a>
		</p>
	);
}

/** How many of several steps have which status; a single one says so itself. */
function Mix({ view, plan, measure }: Content) {
	const living = measure.rows.filter((row) => !isDropped(row));
	if (living.length < 2) return null;
	return <p class="lead text-column">{mixSentence(view.t, statusMix(plan, living))}</p>;
}

function Neighbour({ content, to, way }: { content: Content; to: MeasureRows | undefined; way: "previous" | "next" }) {
	if (!to) return <span />;
	const { view, plan } = content;
	const { number, title, slug } = to.measure;
	return (
		<a
			class={`neighbour neighbour--${way}`}
			rel={way === "next" ? "next" : "prev"}
			href={measureAddress(view, plan, slug)}
		>
			<span class="quiet">{way === "next" ? view.t.measure_next() : view.t.measure_previous()}</span>
			<span class="breakable">{[number, title].filter(Boolean).join(" ")}</span>
		</a>
	);
}

function Neighbours(content: Content) {
	const { book, measure, view } = content;
	const at = book.measures.indexOf(measure);
	if (at < 0) return null;
	return (
		<nav class="neighbours no-print" aria-label={view.t.measure_neighbours()}>
			<Neighbour content={content} to={book.measures[at - 1]} way="previous" />
			<Neighbour content={content} to={book.measures[at + 1]} way="next" />
		</nav>
	);
}

function Head(content: Content) {
	const { view, measure, explanations, shownAt } = content;
	const { number, title, droppedBecause } = measure.measure;
	return (
		<header class="measure-head">
			<SavedNotice view={view} plan={content.plan} address={shownAt.address} />
			<Above {...content} />
			<h1 class="kern-heading-large breakable">
				{number && <span class="measure-head__number">{number}</span>}{" "}
				{title ? <Explained text={title} explanations={explanations} /> : view.t.web_without_title()}
			</h1>
			{droppedBecause !== undefined && (
				<p class="dropped-note breakable">
					<Mark view={view} name="dropped" /> {view.t.measure_dropped({ reason: droppedBecause })}
				</p>
			)}
			<Mix {...content} />
			<MeasureTools view={view} plan={content.plan} measure={measure.measure} />
			<Printed view={view} at={shownAt.time} address={shownAt.address} />
		</header>
	);
}

/** One measure: its steps, how far each is, and what belongs to it. */
export function measurePage(content: Content): Body {
	const { view, measure, explanations } = content;
	const { number, title } = measure.measure;
	return {
		title: [number, title].filter(Boolean).join(" "),
		main: (
			<>
				<Head {...content} />
				{measure.rows.map((row) => (
					<StepBlock content={content} row={row} />
				))}
				<Relations {...content} />
				<Abbreviations view={view} explanations={explanations} />
				<Neighbours {...content} />
			</>
		),
	};
}
