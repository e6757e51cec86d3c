// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { takesAnswers } from "../../../round/round.ts";
import { sheetFormats } from "../../../usecase/round/download-sheet.ts";
import type { OwnRound } from "../../../usecase/round/open-own-round.ts";
import { stepsToWrite } from "../../../usecase/round/sheet-contents.ts";
import { today } from "../../../usecase/today.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { roundParameters } from "../own-round/content.ts";

type SheetProps = {
	readonly view: View;
	readonly own: OwnRound;
	readonly now: Date;
	/** Why the last try came to nothing. */
	readonly sentence?: string | undefined;
};

/** The way back to the page of the round. */
export function BackToRound({ view, own }: Pick<SheetProps, "view" | "own">) {
	const { t, locale } = view;
	return (
		<p class="kern-body">
			<a class="kern-link" href={href(locale, "ownRound", roundParameters({ view, own }))}>
				{t.sheet_back({ day: dayWords(locale, own.round.asOf) })}
			</a>
		</p>
	);
}

function Download({ view, own }: SheetProps) {
	const { t, locale } = view;
	const labels = { xlsx: t.sheet_download_xlsx(), docx: t.sheet_download_docx() };
	const hints = { xlsx: t.sheet_download_xlsx_hint(), docx: t.sheet_download_docx_hint() };
	return (
		<section aria-labelledby="herunterladen">
			<h2 id="herunterladen" class="kern-heading-medium">
				{t.sheet_download_title()}
			</h2>
			<p class="kern-body text-column">{t.sheet_download_lead({ count: stepsToWrite(own).length })}</p>
			<ul class="kern-body sheet-downloads">
				{sheetFormats.map((format) => (
					<li>
						<a
							class="kern-link"
							href={href(locale, "sheetFile", { ...roundParameters({ view, own }), file: `zuarbeit.${format}` })}
						>
							{labels[format]}
						</a>
						<p class="quiet">{hints[format]}</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function Upload({ view, own, sentence }: SheetProps) {
	const { t, locale } = view;
	const action = href(locale, "sheet", roundParameters({ view, own }));
	return (
		<section aria-labelledby="hochladen">
			<h2 id="hochladen" class="kern-heading-medium">
				{t.sheet_upload_title()}
			</h2>
			<form class="upload" method="post" enctype="multipart/form-data" action={action}>
				<div class="kern-form-input">
					<label class="kern-label" for="file">
						{t.sheet_file_label()}
					</label>
					<div class="kern-hint" id="file-hint">
						{t.sheet_file_hint()}
					</div>
					<input
						class="kern-form-input__input"
						id="file"
						name="file"
						type="file"
						required
						accept=".xlsx,.docx"
						aria-describedby="file-hint"
						aria-invalid={sentence ? "true" : undefined}
					/>
				</div>
				<button class="kern-btn kern-btn--primary" type="submit">
					<span class="kern-label">{t.sheet_upload()}</span>
				</button>
			</form>
		</section>
	);
}

/** Where the sheet of a round is downloaded and, filled, uploaded again. */
export function sheetPage(props: SheetProps) {
	const { view, own, now, sentence } = props;
	const { t } = view;
	const canWrite = takesAnswers(own.round, today(now)) && stepsToWrite(own).length > 0;
	return layout({
		view,
		title: t.sheet_title(),
		children: (
			<div class="own-round">
				<div class="own-head">
					<BackToRound view={view} own={own} />
					<h1 class="kern-heading-large">{t.sheet_title()}</h1>
					<p class="lead text-column">{canWrite ? t.sheet_lead() : t.sheet_nothing_to_write()}</p>
				</div>
				<ProblemSummary
					title={t.sheet_failed_title()}
					problems={sentence ? [{ sentence, ...(canWrite && { field: "file" }) }] : []}
				/>
				{canWrite && <Download {...props} />}
				{canWrite && <Upload {...props} />}
			</div>
		),
	});
}
