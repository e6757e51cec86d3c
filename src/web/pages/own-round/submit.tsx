// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isAnswered } from "../../../round/progress.ts";
import { canStayUnchanged } from "../../../usecase/round/mark-unchanged.ts";
import { href } from "../../routes.ts";
import { type Content, roundParameters, stepName } from "./content.ts";

const readyOf = ({ own }: Content) =>
	own.steps.filter(({ progress }) => progress === "ready").length +
	own.additions.filter(({ addition }) => addition && addition.text !== "" && !addition.submittedAt).length;

/** One click for all steps that nobody has answered. */
export function RestUnchanged(content: Content) {
	const { view, own, isOpen } = content;
	const rest = own.steps.filter(canStayUnchanged);
	if (!isOpen || rest.length < 2) return null;
	return (
		<form
			class="rest-unchanged"
			method="post"
			action={href(view.locale, "ownRoundUnchanged", roundParameters(content))}
			data-flush=""
		>
			<button class="kern-btn kern-btn--secondary" type="submit" aria-describedby="rest-hint">
				<span class="kern-label" data-template={view.t.contribution_rest_unchanged({ count: "{count}" as never })}>
					{view.t.contribution_rest_unchanged({ count: rest.length })}
				</span>
			</button>
			<p class="quiet text-column" id="rest-hint">
				{view.t.contribution_rest_unchanged_hint()}
			</p>
		</form>
	);
}

/** What is missing, with the way to hand in what is not. */
export function Missing(content: Content) {
	const { view, own, isIncomplete } = content;
	const { t } = view;
	if (!isIncomplete) return null;
	const missing = own.steps.filter(({ progress }) => !isAnswered(progress));
	return (
		<div class="kern-alert kern-alert--danger form-summary" role="alert">
			<div class="kern-alert__header">
				<span class="kern-icon kern-icon--danger" aria-hidden="true" />
				<h2 class="kern-title">{t.contribution_submit_missing_title()}</h2>
			</div>
			<div class="kern-alert__body">
				<p class="kern-body">{t.contribution_submit_missing()}</p>
				<ul class="plain-list kern-body">
					{missing.map((one) => (
						<li>
							<a class="kern-link" href={`#schritt-${one.contribution.id}`}>
								{stepName(content, one)}
							</a>
						</li>
					))}
				</ul>
				<SubmitForm content={content} partly={true} label={t.contribution_submit_partly({ count: readyOf(content) })} />
			</div>
		</div>
	);
}

type FormProps = { readonly content: Content; readonly partly: boolean; readonly label: string };

function SubmitForm({ content, partly, label }: FormProps) {
	const { view, key } = content;
	return (
		<form method="post" action={href(view.locale, "ownRoundSubmit", roundParameters(content))} data-flush="">
			<input type="hidden" name="key" value={key} />
			{partly && <input type="hidden" name="partly" value="yes" />}
			<button class={partly ? "kern-btn kern-btn--secondary" : "kern-btn kern-btn--primary"} type="submit">
				<span class="kern-label">{label}</span>
			</button>
		</form>
	);
}

/** Handing in, and what it means. */
export function Submit(content: Content) {
	const { view, own, isOpen } = content;
	const { t, locale } = view;
	if (!isOpen) return null;
	const isAll = own.steps.every(({ progress }) => progress === "handed-in" || progress === "accepted");
	const count = readyOf(content);
	return (
		<section class="own-submit no-print" aria-labelledby="abgeben">
			<h2 id="abgeben" class="kern-heading-medium">
				{t.contribution_submit_title()}
			</h2>
			{isAll && count === 0 ? (
				<>
					<p class="text-column">{t.contribution_all_handed_in()}</p>
					{own.steps.some(({ progress }) => progress === "handed-in") && (
						<form method="post" action={href(locale, "ownRoundWithdraw", roundParameters(content))}>
							<button class="kern-btn kern-btn--secondary" type="submit">
								<span class="kern-label">{t.contribution_withdraw_all()}</span>
							</button>
						</form>
					)}
				</>
			) : (
				<>
					<p
						class="text-column"
						data-place="ready"
						data-template={t.contribution_submit_ready({
							count: "{count}",
							all: own.steps.length + own.additions.length,
						})}
					>
						{count > 0
							? t.contribution_submit_ready({ count, all: own.steps.length + own.additions.length })
							: t.contribution_submit_nothing()}
					</p>
					<SubmitForm content={content} partly={false} label={t.contribution_submit()} />
					<p class="quiet text-column">{t.contribution_submit_hint()}</p>
				</>
			)}
		</section>
	);
}
