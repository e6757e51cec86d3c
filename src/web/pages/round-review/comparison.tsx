// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { Plan } from "../../../plan/plan.ts";
import type { Answer } from "../../../round/contribution.ts";
import { dayWords, momentWords } from "../../../wording/date-words.ts";
import { Mark, type MarkName } from "../../ui/mark.tsx";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import { deedAddress, type EntryContent } from "./content.ts";
import { DeedFields } from "./deed-fields.tsx";

type StatusProps = {
	readonly view: EntryContent["view"];
	readonly review: { readonly plan: Pick<Plan, "scheme"> };
	readonly status: string;
};

/** A status of the plan: mark and words. */
export function StatusOf({ view, review, status }: StatusProps) {
	const { scheme } = review.plan;
	const name: MarkName = scheme.find(({ key }) => key === status)?.meaning ?? "unknown";
	return (
		<span class="status">
			<Mark view={view} name={name} />
			<strong>{status === "" ? view.t.round_review_no_status() : statusLabelOf(view, scheme, status)}</strong>
		</span>
	);
}

type SideProps = { readonly title: string; readonly children: Child };

const Side = ({ title, children }: SideProps) => (
	<section class="comparison__side">
		<h3 class="comparison__title">{title}</h3>
		{children}
	</section>
);

type MoveProps = Pick<StatusProps, "view" | "review"> & { readonly from: Answer | undefined; readonly to: Answer };

/** From which status to which; only one where nothing moved. */
export function Move({ view, review, from, to }: MoveProps) {
	if (!from || from.status === to.status) return <StatusOf view={view} review={review} status={to.status} />;
	return (
		<p class="status-move">
			<StatusOf view={view} review={review} status={from.status} />
			<span class="status-move__arrow">
				<span aria-hidden="true">→</span>
				<span class="kern-sr-only">{view.t.round_review_becomes()}</span>
			</span>
			<StatusOf view={view} review={review} status={to.status} />
		</p>
	);
}

/** What the marks in the text mean. */
function Legend({ view: { t } }: Pick<EntryContent, "view">) {
	return (
		<p class="marked legend quiet">
			{t.round_review_legend()} <ins>{t.round_review_legend_new()}</ins> · <del>{t.round_review_legend_gone()}</del>
		</p>
	);
}

/** A text as it stands. */
const Plain = ({ text, empty }: { readonly text: string; readonly empty: string }) =>
	text.trim() === "" ? <p class="quiet">{empty}</p> : <div class="marked breakable">{text}</div>;

/** The coordinator's wording beside the unit's, and the way back to that. */
function Edited(content: EntryContent) {
	const { view, review, current, choice, mayDecide } = content;
	const { edited, status, description } = current.contribution;
	if (!edited) return null;
	const { t, locale } = view;
	const name = review.names.get(edited.by) ?? t.edit_somebody();
	return (
		<Side title={t.round_review_edited({ name, moment: momentWords(locale, edited.at) })}>
			<Move view={view} review={review} from={{ status, description }} to={edited} />
			<MarkedWords view={view} before={description} after={edited.description} />
			{mayDecide && (
				<form method="post" action={deedAddress(content, "reviewReset", current)} class="no-print">
					<DeedFields choice={choice} entry={current} next={undefined} />
					<button class="kern-btn kern-btn--tertiary" type="submit">
						<span class="kern-label">{t.round_review_reset()}</span>
					</button>
				</form>
			)}
		</Side>
	);
}

/** Last time beside now, with the words marked that came and went; the coordinator's wording beside the unit's. */
export function Comparison(content: EntryContent) {
	const { view, review, current } = content;
	const { last, contribution } = current;
	const { t, locale } = view;
	const own = { status: contribution.status, description: contribution.description };
	const same = last !== undefined && last.description === own.description;
	return (
		<>
			<div class="comparison">
				<Side title={last ? t.round_review_last({ date: dayWords(locale, last.asOf) }) : t.round_review_nothing_last()}>
					{last && <StatusOf view={view} review={review} status={last.status} />}
					{last && <Plain text={last.description} empty={t.round_review_no_text()} />}
				</Side>
				<Side title={contribution.edited ? t.round_review_own_wording() : t.round_review_now()}>
					<Move view={view} review={review} from={last} to={own} />
					{current.unchanged && !contribution.edited && <p class="unchanged">{t.round_review_says_unchanged()}</p>}
					{same || !last ? (
						<Plain text={own.description} empty={t.round_review_no_text()} />
					) : (
						<MarkedWords view={view} before={last.description} after={own.description} />
					)}
				</Side>
				<Edited {...content} />
			</div>
			{((last && !same) || contribution.edited) && <Legend view={view} />}
		</>
	);
}
