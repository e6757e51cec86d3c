// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { seenValue } from "../round-review/seen-answers.ts";
import { Answer } from "./answer.tsx";
import { type Content, pageParameters, waitingIn } from "./content.ts";

/** What waits, what is countersigned, and what the offices still owe. */
function Standing(content: Content) {
	const { view, own } = content;
	const { t, locale } = view;
	const until = dayWords(locale, own.round.divisionsUntil ?? own.round.dueOn);
	const endorsed = own.answers.filter(({ contribution }) => contribution.endorsedAt !== undefined).length;
	return (
		<>
			<p class="lead text-column">
				{own.round.state === "open" ? t.round_division_lead({ until }) : t.round_division_over()}
			</p>
			<p class="kern-body text-column">
				{t.round_division_standing({ waiting: waitingIn(content).length, endorsed })}{" "}
				{own.missing > 0 && t.round_division_missing({ count: own.missing })}
			</p>
		</>
	);
}

/** All that waits, by one button; the answers stand below it. */
function EndorseAll(content: Content) {
	const { view } = content;
	const waiting = waitingIn(content);
	if (waiting.length < 2) return null;
	return (
		<form class="no-print" method="post" action={href(view.locale, "countersign", pageParameters(content))}>
			{waiting.map(({ contribution }) => (
				<input type="hidden" name="seen" value={seenValue(contribution)} />
			))}
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{view.t.round_division_endorse_all({ count: waiting.length })}</span>
			</button>
		</form>
	);
}

/** What a division's offices answered, to countersign it or give it back. */
export function countersignPage(content: Content) {
	const { view, own, done, refused } = content;
	const { t, locale } = view;
	const heading = t.round_division_title({ date: dayWords(locale, own.round.asOf) });
	const ofUnit = Map.groupBy(own.answers, ({ contribution }) => contribution.unitId);
	return layout({
		view,
		title: refused ? t.web_title_with_problem({ title: heading }) : heading,
		children: (
			<div class="countersign">
				<p class="kern-body above-title breakable">
					{t.contribution_above({ city: view.municipality?.name ?? "", plan: own.plan.title })}
				</p>
				<h1 class="kern-heading-large">{heading}</h1>
				<Standing {...content} />
				{done && (
					<p class="saved kern-body" role="status">
						{done}
					</p>
				)}
				<div role="alert" class="text-column">
					{refused && <Alert title={refused.title} sentence={refused.sentence} />}
				</div>
				<EndorseAll {...content} />
				{[...ofUnit].map(([unitId, answers]) => (
					<section aria-labelledby={`stelle-${unitId}`}>
						<h2 id={`stelle-${unitId}`} class="kern-heading-medium breakable">
							{own.names.get(unitId) ?? ""}
						</h2>
						{answers.map((answer) => (
							<Answer content={content} answer={answer} />
						))}
					</section>
				))}
			</div>
		),
	});
}
