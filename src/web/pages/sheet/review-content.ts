// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RowProblem } from "../../../round/sheet/filled-sheet.ts";
import { shownAnswer } from "../../../round/sheet/row-difference.ts";
import type { RowAnswer } from "../../../round/sheet/sheet-key.ts";
import type { OwnRound, OwnStep } from "../../../usecase/round/open-own-round.ts";
import type { TakenRow, TakeSheetResult } from "../../../usecase/round/take-sheet.ts";
import type { UploadSheetResult } from "../../../usecase/round/upload-sheet.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { View } from "../../view.ts";
import { placeWords } from "../reading/place-words.ts";

/** An answer of the sheet that can be taken over. */
export type ReviewItem = {
	readonly own: OwnStep;
	readonly mine: RowAnswer;
	readonly now: RowAnswer;
	/** Somebody wrote something else here since the sheet was downloaded. */
	readonly both: boolean;
	readonly contradicts: boolean;
	readonly note: string;
	readonly noteOnly: boolean;
	readonly ticked: boolean;
};

/** What the page shows of a sheet before anything of it is saved. */
export type ReviewContent = {
	readonly view: View;
	readonly own: OwnRound;
	readonly items: readonly ReviewItem[];
	/** What cannot be taken over, in sentences. */
	readonly refused: readonly string[];
	/** How many answers are the same on the sheet and here, and how many changed here only. */
	readonly same: number;
	readonly meanwhile: number;
	/** What was done just now. */
	readonly done?: string;
	readonly problem?: string;
};

type Uploaded = Extract<UploadSheetResult, { readonly ok: true }>;

/** What is different on an uploaded sheet. */
export function contentOfUpload(view: View, { own, rows, problems }: Uploaded): ReviewContent {
	const items: ReviewItem[] = [];
	const refused = problems.map((problem) => rowSentence(view, problem));
	let [same, meanwhile] = [0, 0];
	for (const { row, own: step, compared } of rows) {
		const place = placeWords(view.t, row.place);
		if ("refused" in compared || !step) {
			const { refused: why, word = "" } = "refused" in compared ? compared : { refused: "not-asked" as const };
			refused.push(namedMessage(view.t, "sheet_refused", why, { place, word }));
			continue;
		}
		const { kind, mine, now, contradicts } = compared;
		const noteOnly = kind === "same" || kind === "meanwhile";
		if (kind === "same") same += 1;
		if (kind === "meanwhile") meanwhile += 1;
		if (noteOnly && row.note === "") continue;
		const both = kind === "both";
		items.push({ own: step, mine, now, both, contradicts, note: row.note, noteOnly, ticked: !both });
	}
	return { view, own, items, refused, same, meanwhile };
}

function rowSentence({ t }: View, { kind, place }: RowProblem): string {
	return namedMessage(t, "sheet_row", kind, { place: placeWords(t, place) });
}

type Taken = Extract<TakeSheetResult, { readonly ok: true }>;

/** What is left of a sheet, of which some was taken over. */
export function contentOfLeft(view: View, { own, taken, left }: Taken): ReviewContent {
	const stale = left.filter(({ why }) => why === "stale");
	const others = left.filter(({ why }) => why !== "stale");
	return {
		...{ view, own, same: 0, meanwhile: 0 },
		items: stale.flatMap(({ row, own: step }) => (step ? [itemOf(row, step, true)] : [])),
		refused: others.map(({ why, row, own: step }) =>
			namedMessage(view.t, "sheet_refused", why === "stale" ? "not-asked" : why, {
				place: step?.step.measureNumber ?? "",
				word: row.status,
			}),
		),
		...(taken > 0 && { done: view.t.sheet_taken({ count: taken }) }),
	};
}

/** All of it once more, since nothing was chosen. */
export function contentOfForm(view: View, own: OwnRound, rows: readonly TakenRow[]): ReviewContent {
	const items = rows.flatMap((row) => {
		const step = own.steps.find(({ contribution }) => contribution.id === row.contribution);
		return step ? [itemOf(row, step, row.version !== step.contribution.version)] : [];
	});
	return { view, own, items, refused: [], same: 0, meanwhile: 0, problem: view.t.sheet_nothing_chosen() };
}

function itemOf(row: TakenRow, own: OwnStep, both: boolean): ReviewItem {
	const { status, description, unchanged, note, noteOnly } = row;
	const mine = { status: status as RowAnswer["status"], description, unchanged };
	const now = shownAnswer(own.contribution, own.last);
	return { own, mine, now, both, contradicts: false, note, noteOnly, ticked: false };
}
