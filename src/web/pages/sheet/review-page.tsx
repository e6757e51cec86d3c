// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { statusMeaning } from "../../../plan/status-scheme.ts";
import type { RowAnswer } from "../../../round/sheet/sheet-key.ts";
import { href } from "../../routes.ts";
import { Checkbox } from "../../ui/choice.tsx";
import { layout } from "../../ui/layout.tsx";
import { Mark } from "../../ui/mark.tsx";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import { roundParameters, stepName } from "../own-round/content.ts";
import { Stand, Text } from "../own-round/last.tsx";
import { BackToRound } from "./page.tsx";
import type { ReviewContent, ReviewItem } from "./review-content.ts";

type ItemProps = { readonly content: ReviewContent; readonly item: ReviewItem };

function StatusChange({ content: { view, own }, item: { now, mine } }: ItemProps) {
	const { scheme } = own.plan;
	if (now.status === mine.status) return <Stand view={view} scheme={scheme} status={mine.status} />;
	return (
		<p class="status">
			<Mark view={view} name={statusMeaning(scheme, now.status) ?? "unknown"} />
			{statusLabelOf(view, scheme, now.status)} <span aria-hidden="true">→</span>
			<span class="kern-sr-only"> {view.t.sheet_becomes()} </span>
			<Mark view={view} name={statusMeaning(scheme, mine.status) ?? "unknown"} />
			<strong>{statusLabelOf(view, scheme, mine.status)}</strong>
		</p>
	);
}

/** What stands here now, where somebody wrote it since the sheet was downloaded. */
function Theirs({ content: { view, own }, item: { now } }: ItemProps) {
	return (
		<section class="conflict__side">
			<h3 class="conflict__title">{view.t.sheet_both_theirs()}</h3>
			<Stand view={view} scheme={own.plan.scheme} status={now.status} />
			<Text text={now.description} />
		</section>
	);
}

function Difference(props: ItemProps) {
	const { content, item } = props;
	const { view } = content;
	const { t } = view;
	if (item.noteOnly) return null;
	return (
		<>
			{item.both && <p class="note text-column">{t.sheet_both()}</p>}
			{item.contradicts && <p class="note text-column">{t.sheet_contradicts()}</p>}
			{item.both && <Theirs {...props} />}
			{item.both && <h3 class="conflict__title">{t.sheet_both_mine()}</h3>}
			<StatusChange {...props} />
			{item.mine.unchanged ? (
				<p>{t.sheet_says_unchanged()}</p>
			) : (
				<MarkedWords view={view} before={item.now.description} after={item.mine.description} />
			)}
		</>
	);
}

/** What the form brings back of an answer. */
function Carried({ own, mine, note, noteOnly }: ReviewItem) {
	const { id, version } = own.contribution;
	const fields: Readonly<Record<keyof RowAnswer | "version" | "note" | "noteOnly", string>> = {
		...{ version: String(version), status: mine.status, description: mine.description },
		...{ unchanged: mine.unchanged ? "yes" : "", note, noteOnly: noteOnly ? "yes" : "" },
	};
	return Object.entries(fields).map(([name, value]) => <input type="hidden" name={`${name}-${id}`} value={value} />);
}

function Item(props: ItemProps) {
	const { content, item } = props;
	const { t } = content.view;
	const { step, contribution } = item.own;
	return (
		<section class="sheet-item" aria-labelledby={`schritt-${contribution.id}`}>
			<h2 id={`schritt-${contribution.id}`} class="kern-heading-small">
				{stepName(content, item.own)}
			</h2>
			{step.content.length > 0 && <p class="quiet text-column">{step.content.join("; ")}</p>}
			<Difference {...props} />
			{item.note !== "" && <p class="text-column">{t.sheet_note({ note: item.note })}</p>}
			<Carried {...item} />
			<Checkbox name={`take-${contribution.id}`} label={t.sheet_take_this()} checked={item.ticked} />
		</section>
	);
}

/** What is as it was, counted. */
function Rest({ view: { t }, items, same, meanwhile }: ReviewContent) {
	return (
		<>
			{same > 0 && items.length > 0 && <p class="kern-body text-column">{t.sheet_same({ count: same })}</p>}
			{meanwhile > 0 && <p class="kern-body text-column">{t.sheet_meanwhile({ count: meanwhile })}</p>}
		</>
	);
}

/** What is different on a filled sheet, word by word, to be taken over one by one or all at once. */
export function sheetReviewPage(content: ReviewContent) {
	const { view, own, items, refused, done, problem } = content;
	const { t, locale } = view;
	const changed = items.length;
	return layout({
		view,
		title: t.sheet_review_title(),
		children: (
			<div class="own-round">
				<div class="own-head">
					<BackToRound view={view} own={own} />
					<h1 class="kern-heading-large">{t.sheet_review_title()}</h1>
					{done && (
						<p class="saved kern-body" role="status">
							{done}
						</p>
					)}
					<p class="lead text-column">
						{changed > 0 ? t.sheet_review_lead({ count: changed }) : t.sheet_review_nothing()}
					</p>
				</div>
				<ProblemSummary title={t.sheet_nothing_chosen_title()} problems={problem ? [{ sentence: problem }] : []} />
				<ProblemSummary title={t.sheet_refused_title()} problems={refused.map((sentence) => ({ sentence }))} />
				{changed > 0 && (
					<form class="own-round" method="post" action={href(locale, "sheetTake", roundParameters({ view, own }))}>
						{items.map((item) => (
							<Item content={content} item={item} />
						))}
						<div class="form-actions">
							<button class="kern-btn kern-btn--primary" type="submit">
								<span class="kern-label">{t.sheet_take_chosen()}</span>
							</button>
							{changed > 1 && (
								<button class="kern-btn kern-btn--secondary" type="submit" name="all" value="yes">
									<span class="kern-label">{t.sheet_take_all({ count: changed })}</span>
								</button>
							)}
						</div>
					</form>
				)}
				<Rest {...content} />
			</div>
		),
	});
}
