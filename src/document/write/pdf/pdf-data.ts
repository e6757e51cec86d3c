// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportLayout } from "../../../report/report-format.ts";
import type { ReportLogo, ReportLook } from "../../../report/report-look.ts";
import { kindBeside } from "../../../report/report-wording.ts";
import type { ReportWords } from "../../../report/report-words.ts";
import type { ReportField, ReportSnapshot, ReportStep } from "../../../report/snapshot.ts";
import { snapshotHash } from "../../../report/snapshot-bytes.ts";
import { statusOf, statusWords } from "../../../report/status-words.ts";
import { unitNames } from "../unit-names.ts";
import { changeData } from "./change-data.ts";
import { columnWidths, lettersIn } from "./column-widths.ts";
import { inks, marks } from "./marks.ts";
import { hasLongWord, linesIn } from "./row-height.ts";

export type PdfRequest = {
	readonly snapshot: ReportSnapshot;
	readonly words: ReportWords;
	readonly layout: ReportLayout;
	readonly look: ReportLook;
};

/** What the file of the logo is called for the templates. */
export const logoFile = ({ mediaType }: Pick<ReportLogo, "mediaType">): string =>
	mediaType === "image/png" ? "logo.png" : "logo.jpg";

/** All that the templates are filled with beside `pdfEdition`. Texts are data there and never read as markup. */
export function pdfData({ snapshot, words, layout, look }: PdfRequest) {
	const { step, previously, number, paper, correction, aboutText, ...plainWords } = words;
	const { title } = snapshot.plan;
	const widths = layout === "table" ? columnWidths(snapshot) : [];
	const kind = kindBeside(title, words.kind, snapshot.wording);
	return {
		layout,
		accent: look.accent,
		...(look.logo && { logo: { file: logoFile(look.logo), alt: look.logo.alt } }),
		municipality: snapshot.municipality.name,
		title: title || words.kind,
		kind: title === "" ? "" : kind,
		/** Kind and title in one line. */
		name: [kind, title].filter(Boolean).join(": "),
		foreword: snapshot.wording?.foreword ?? [],
		imprint: snapshot.wording?.imprint ?? [],
		words: plainWords,
		marks,
		statuses: statusesOf(snapshot, words),
		mix: snapshot.mix.map(({ key, meaning, count }) => ({
			...legendOf(snapshot, words, key),
			ink: inks[meaning],
			count,
		})),
		columnWidths: widths,
		fields: snapshot.fields.map((field, at) => ({
			...fieldData(snapshot, words, field, widths),
			sentence: words.fieldSentences[at] ?? "",
		})),
		...(snapshot.change && { change: changeData(snapshot, words) }),
		dropped: snapshot.dropped.map(({ content = [], ...one }) => ({ ...one, content })),
		glossary: snapshot.glossary,
		units: unitNames(snapshot),
	};
}

/** What differs between a preview and the report that is published after it. */
export function pdfEdition({ snapshot, words }: PdfRequest) {
	const { number, paper, correction, aboutText } = words;
	return { draft: snapshot.draft, hash: snapshotHash(snapshot), number, paper, correction, aboutText };
}

/** The statuses that occur, in the order of the scheme. */
function statusesOf(snapshot: ReportSnapshot, words: ReportWords) {
	return snapshot.mix.map(({ key }) => legendOf(snapshot, words, key));
}

function legendOf(snapshot: ReportSnapshot, { unknownStatus }: ReportWords, key: string) {
	const status = statusOf(snapshot, key);
	return { key, mark: status?.meaning ?? "unknown", label: status?.label.de ?? unknownStatus };
}

function fieldData(snapshot: ReportSnapshot, words: ReportWords, field: ReportField, widths: readonly number[]) {
	const { code, title, mix, measures } = field;
	const name = code === "" && title === "" ? words.noField : title;
	return {
		name: code === "" || title === "" ? name || code : `${title} (${code})`,
		counts: snapshot.mix.map(({ key, meaning }) => ({
			count: mix.find((one) => one.key === key)?.count ?? 0,
			ink: inks[meaning],
		})),
		total: mix.reduce((sum, { count }) => sum + count, 0),
		measures: measures.map(({ number, title: measureTitle, steps }) => ({
			number,
			title: measureTitle || words.noTitle,
			parted: hasLongWord([measureTitle], lettersIn(widths[1] ?? 0)),
			steps: steps.map((step) => stepData(snapshot, words, step, widths)),
		})),
	};
}

function stepData(snapshot: ReportSnapshot, words: ReportWords, step: ReportStep, widths: readonly number[]) {
	const description = step.description.split("\n").filter((line) => line.trim() !== "");
	const { content, responsibility, previous } = step;
	const cells = [[], [], content, responsibility, step.term.lines, [], description];
	const before = previous && previous.status !== step.status ? statusOf(snapshot, previous.status) : undefined;
	return {
		label: words.step(step.position),
		content,
		responsibility,
		term: step.term.lines,
		mark: statusOf(snapshot, step.status)?.meaning ?? "unknown",
		status: statusWords(snapshot, step) || words.unknownStatus,
		previously: before ? words.previously(before.label.de) : "",
		description,
		together: isShort(cells, widths),
		parted: cells.map((texts, at) =>
			hasLongWord(texts, widths.length === 0 ? lettersInBlock : lettersIn(widths[at] ?? 0)),
		),
	};
}

/** Rows up to about half a page stay together. */
const mostLinesTogether = 20;
/** Of a step in the layout of blocks. */
const lettersInBlock = 70;

function isShort(cells: readonly (readonly string[])[], widths: readonly number[]): boolean {
	if (widths.length === 0) return linesIn(cells.flat(), lettersInBlock) <= 2 * mostLinesTogether;
	return cells.every((texts, at) => linesIn(texts, lettersIn(widths[at] ?? 0)) <= mostLinesTogether);
}
