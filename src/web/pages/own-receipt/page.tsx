// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "../../../plan/status-scheme.ts";
import type { SubmittedAnswer } from "../../../round/submission.ts";
import type { Receipt } from "../../../usecase/round/show-receipt.ts";
import { dayWords, momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { Printed } from "../../ui/printed.tsx";
import type { View } from "../../view.ts";
import { Stand, Text } from "../own-round/last.tsx";

type AnswerProps = { readonly view: View; readonly scheme: StatusScheme; readonly answer: SubmittedAnswer };

function Answer({ view, scheme, answer }: AnswerProps) {
	const { t } = view;
	return (
		<li class="receipt__answer">
			<h2 class="task__name">
				<span class="task__number">{answer.measureNumber}</span> {answer.measureTitle}
			</h2>
			<p class="quiet breakable">{answer.content.join(" · ")}</p>
			{answer.kind === "addition" ? (
				<p class="status">
					<strong>{t.contribution_receipt_addition()}</strong>
				</p>
			) : (
				<Stand view={view} scheme={scheme} status={answer.status} />
			)}
			{answer.unchanged && <p class="badge">{t.contribution_unchanged_done()}</p>}
			<Text text={answer.description} />
		</li>
	);
}

/** What was handed in, to be looked at, printed or kept. */
export function receiptPage(
	view: View,
	{ plan, round, submission, name, left }: Receipt,
	printed: { readonly at: Date; readonly address: string },
) {
	const { t, locale, municipality } = view;
	const city = municipality?.slug ?? "";
	return layout({
		view,
		title: t.contribution_receipt_title(),
		children: (
			<div class="receipt">
				<p class="kern-body above-title">
					{`${t.contribution_above({ city: municipality?.name ?? "", plan: plan.title })} · ${dayWords(locale, round.asOf)}`}
				</p>
				<h1 class="kern-heading-large">{t.contribution_receipt_title()}</h1>
				<p class="lead text-column">
					{t.contribution_receipt_lead({ moment: momentWords(locale, submission.submittedAt) })}
				</p>
				{left > 0 && <p class="note text-column">{t.contribution_receipt_rest({ count: left })}</p>}
				<ol class="receipt__answers">
					{submission.answers.map((answer) => (
						<Answer view={view} scheme={plan.scheme} answer={answer} />
					))}
				</ol>
				<p class="quiet">{t.contribution_receipt_by({ name })}</p>
				<p class="quiet text-column no-print">{t.contribution_receipt_change()}</p>
				<p class="no-print">
					<a class="kern-link" href={href(locale, "ownRound", { city, plan: plan.slug, asOf: round.asOf })}>
						{t.contribution_receipt_back()}
					</a>
				</p>
				<Printed view={view} {...printed} />
			</div>
		),
	});
}
