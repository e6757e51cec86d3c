// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import { readyForApproval } from "../../../usecase/review/open-approval.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { wishAddress } from "../reports/address.ts";
import { RoundHead } from "../round/head.tsx";
import { queueAddress, roundParameters } from "../round-review/content.ts";
import { Ask } from "./ask.tsx";
import { type ApprovalContent, readyFields } from "./content.ts";
import { FieldSection } from "./field-section.tsx";
import { Record } from "./record.tsx";
import { seenValue } from "./seen-value.ts";

/** Where the approval stands, in one sentence. */
function standing({ view: { t }, fields, review }: ApprovalContent): string {
	const approved = fields.filter(({ approval }) => approval).length;
	if (review.round.state === "approved") return t.approval_all_done({ count: fields.length });
	return t.approval_standing({ approved, ready: readyForApproval(fields).length, all: fields.length });
}

function doneWords(t: View["t"], done: NonNullable<ApprovalContent["done"]>): string {
	if ("approved" in done) return t.approval_done({ count: done.approved });
	if ("sentBack" in done) return t.approval_sent_back();
	return done.asked > 0 ? t.approval_asked({ count: done.asked }) : t.approval_asked_already();
}

function Done({ view: { t }, done }: ApprovalContent) {
	if (!done) return null;
	return (
		<div class="saved no-print">
			<p class="kern-body" role="status">
				{doneWords(t, done)}
			</p>
		</div>
	);
}

/** What comes after the last approval. */
function ToReports({ view, review: { plan, round } }: ApprovalContent) {
	const { t, locale, actor, municipality } = view;
	if (round.state !== "approved" || !municipality) return null;
	const publishes = may(actor, "report:publish", { municipalityId: municipality.id, planId: plan.id });
	const address = publishes
		? wishAddress({ view, plan }, { asOf: round.asOf })
		: href(locale, "reports", parametersOf(view, plan));
	return (
		<p class="no-print">
			<a class={publishes ? "kern-btn kern-btn--primary" : "kern-link"} href={address}>
				{publishes ? <span class="kern-label">{t.approval_publish()}</span> : t.approval_to_reports()}
			</a>
		</p>
	);
}

/** All fields that are ready, by one button. */
function ApproveAll(content: ApprovalContent) {
	const { view } = content;
	const ready = readyFields(content);
	if (ready.length < 2) return null;
	return (
		<form class="no-print" method="post" action={href(view.locale, "approval", roundParameters(content))}>
			{ready.map((field) => (
				<input type="hidden" name="field" value={seenValue(field)} />
			))}
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{view.t.approval_approve_all({ count: ready.length })}</span>
			</button>
		</form>
	);
}

/** What a round proposes, field by field, and who approved it. */
export function approvalPage(content: ApprovalContent) {
	const { view, review, fields, problem, isClosed } = content;
	const { t, locale } = view;
	const title = t.approval_title({ date: dayWords(locale, review.round.asOf) });
	return layout({
		view,
		title: problem ? t.web_title_with_problem({ title }) : title,
		children: (
			<div class="approval">
				<RoundHead view={view} plan={review.plan} round={review.round} title={title}>
					<p class="lead text-column">{standing(content)}</p>
					<p class="kern-body no-print">
						<a class="kern-link" href={queueAddress(content, { filter: "accepted" })}>
							{t.approval_to_review()}
						</a>
					</p>
				</RoundHead>
				<Done {...content} />
				<div role="alert" class="text-column">
					{problem && <Alert {...problem} />}
				</div>
				{!isClosed && review.round.state !== "approved" && (
					<p class="kern-body text-column">{t.approval_round_open()}</p>
				)}
				<ToReports {...content} />
				<Ask {...content} />
				<ApproveAll {...content} />
				{fields.length === 0 && <p class="kern-body">{t.approval_empty()}</p>}
				{fields.map((field) => (
					<FieldSection content={content} field={field} />
				))}
				<Record {...content} />
			</div>
		),
	});
}
