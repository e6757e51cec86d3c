// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import type { RoundPreview } from "../../../usecase/round/preview-round.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { roundAddress } from "../round/address.ts";
import { RoundHead } from "../round/head.tsx";
import { type Done, Notice } from "../round/notice.tsx";
import { Gaps } from "./gaps.tsx";
import { Loads } from "./loads.tsx";
import { MailPreview } from "./mail-preview.tsx";

type PreviewProps = {
	readonly view: View;
	readonly preview: RoundPreview;
	readonly address: string;
	readonly day: IsoDate;
	readonly done: Done;
	readonly problem?: string;
};

function Days({ view, preview }: Pick<PreviewProps, "view" | "preview">) {
	const { t, locale } = view;
	const { round, remindedOn } = preview;
	const days = remindedOn.map((day) => dayWords(locale, day)).join(", ");
	return (
		<p class="kern-body text-column">
			{t.round_due({ day: dayWords(locale, round.dueOn) })}{" "}
			{remindedOn.length > 0 ? t.round_reminded_on({ days }) : t.round_reminded_never()}
			{round.partnersUntil && ` ${t.round_partners_first({ day: dayWords(locale, round.partnersUntil) })}`}
			{round.divisionsUntil && ` ${t.round_divisions_then({ day: dayWords(locale, round.divisionsUntil) })}`}
		</p>
	);
}

/** Opening is confirmed by this page: everything that happens then stands on it. */
function Open({ view, preview }: Pick<PreviewProps, "view" | "preview">) {
	const { t } = view;
	const place = { view, plan: preview.plan, round: preview.round };
	return (
		<form class="round-open form-actions no-print" method="post" action={roundAddress(place, "roundOpen")}>
			<input type="hidden" name="version" value={String(preview.round.version)} />
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">
					{preview.mails === 0 ? t.round_open_button_none() : t.round_open_button({ count: preview.mails })}
				</span>
			</button>
			<a class="kern-link" href={roundAddress(place, "roundEdit")}>
				{t.round_edit()}
			</a>
			<a class="kern-link" href={roundAddress(place, "roundCancel")}>
				{t.round_cancel_draft()}
			</a>
		</form>
	);
}

/** What opening a round will do: who is asked what, where something is missing, which mails go out. */
export function roundPreviewPage({ view, preview, address, day, done, problem }: PreviewProps) {
	const { t } = view;
	const { plan, round, loads, asked } = preview;
	const title = t.round_preview_title();
	return layout({
		view,
		title: problem ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<RoundHead view={view} plan={plan} round={round} title={title}>
					<Notice view={view} done={done} />
					<ProblemSummary title={t.round_problem_title()} problems={problem ? [{ sentence: problem }] : []} />
					<p class="lead text-column">
						{t.round_preview_lead({ units: loads.length, asked })}{" "}
						{preview.mails === 0 ? t.round_preview_mails_none() : t.round_preview_mails({ count: preview.mails })}
					</p>
					<Days view={view} preview={preview} />
				</RoundHead>
				<Open view={view} preview={preview} />
				<Gaps view={view} preview={preview} />
				<Loads view={view} preview={preview} />
				<MailPreview view={view} preview={preview} address={address} day={day} />
			</>
		),
	});
}
