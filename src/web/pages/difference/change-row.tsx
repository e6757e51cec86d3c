// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LocatedStep } from "../../../report/difference/located-step.ts";
import type { StepChange } from "../../../report/difference/report-difference.ts";
import { markIn } from "../../pictures/status-order.ts";
import { Mark } from "../../ui/mark.tsx";
import { MarkedWords } from "../../ui/marked-words.tsx";
import type { View } from "../../view.ts";
import { measureAddress } from "../publication/content.ts";
import { measureName, statusName } from "../publication/names.ts";
import { changeNotes, groupName } from "./change-words.ts";
import type { Content } from "./content.ts";

/** What a row needs of a comparison. */
export type RowContent = Pick<Content, "view" | "publication" | "difference">;

type RowProps = { readonly content: RowContent; readonly change: StepChange };

function StatusCell({
	content,
	located,
	label,
}: {
	readonly content: RowContent;
	readonly located: LocatedStep | undefined;
	readonly label: string;
}) {
	const { view, difference } = content;
	return (
		<td data-label={label}>
			{located ? (
				<span class="with-mark">
					<Mark view={view} name={markIn(difference.scheme, located.step.status)} />
					{statusName(view, difference, located.step)}
				</span>
			) : (
				<span class="quiet">{view.t.difference_not_there()}</span>
			)}
		</td>
	);
}

type Text = { readonly name: string; readonly before: string; readonly after: string };

/** The texts of a step that are not the same in both reports. */
function textsOf({ t }: View, { before, after, facets }: StepChange): readonly Text[] {
	if (!before || !after) return [];
	const [from, to] = [before.step, after.step];
	const has = new Set<string>(facets);
	const lines = (name: string, one: readonly string[], other: readonly string[]) => ({
		...{ name, before: one.join("\n"), after: other.join("\n") },
	});
	return [
		...(has.has("title")
			? [{ name: t.difference_text_title(), before: before.measure.title, after: after.measure.title }]
			: []),
		...(has.has("content") ? [lines(t.difference_text_content(), from.content, to.content)] : []),
		...(has.has("responsibility")
			? [lines(t.difference_text_responsibility(), from.responsibility, to.responsibility)]
			: []),
		...(has.has("term") ? [lines(t.difference_text_term(), from.term.lines, to.term.lines)] : []),
		...(from.description === to.description
			? []
			: [{ name: t.difference_text_description(), before: from.description, after: to.description }]),
	];
}

function Texts({ view, change }: { readonly view: View; readonly change: StepChange }) {
	const texts = textsOf(view, change);
	if (texts.length === 0) return null;
	return (
		<details class="fold">
			<summary>{view.t.difference_texts()}</summary>
			<div class="changed-texts">
				{texts.map(({ name, before, after }) => (
					<>
						<p class="quiet">{name}</p>
						<MarkedWords view={view} before={before} after={after} />
					</>
				))}
			</div>
		</details>
	);
}

/** One step: what it is, how it stood and stands, and what is different. */
export function ChangeRow({ content, change }: RowProps) {
	const { view } = content;
	const { t } = view;
	const { before, after, kind } = change;
	const located = after ?? before;
	if (!located) return null;
	const { measure, step } = located;
	return (
		<tr class="change">
			<th scope="row">
				<a class="kern-link breakable" href={measureAddress(content, measure.slug, step.position)}>
					{measureName(view, measure)}
				</a>
				<span class="change__step breakable">
					{t.difference_step({ position: step.position })}: {step.content.join(" ")}
				</span>
			</th>
			<StatusCell content={content} located={before} label={t.difference_column_from()} />
			<StatusCell content={content} located={after} label={t.difference_column_to()} />
			<td>
				<strong class={`change__kind change__kind--${kind}`}>{groupName(view, kind)}</strong>
				{changeNotes(view, change).map((note) => (
					<p class="quiet breakable">{note}</p>
				))}
				<Texts view={view} change={change} />
			</td>
		</tr>
	);
}
