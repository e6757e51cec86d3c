// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportColumns, ReportWords } from "../report/report-words.ts";
import type { ReportChange, ReportSnapshot } from "../report/snapshot.ts";
import { dayWords } from "./date-words.ts";
import { type Locale, type Words, wordsFor } from "./locale.ts";
import { joiner, mixSentence } from "./mix-sentence.ts";

const languages: Readonly<Record<Locale, string>> = { de: "de-DE", en: "en-GB" };

/** The words of a report's files. Reports are in the language of the plans. `corrects`: the report in whose place this one comes. */
export function reportWords(
	snapshot: ReportSnapshot,
	locale: Locale = "de",
	corrects?: { readonly number: number; readonly what: string },
): ReportWords {
	const t = wordsFor(locale);
	const { number, paper, change } = snapshot;
	return {
		language: languages[locale],
		kind: snapshot.wording?.kind || t.report_kind(),
		foreword: t.report_foreword(),
		draft: t.report_draft(),
		draftNote: t.report_draft_note(),
		asOf: t.report_as_of({ date: dayWords(locale, snapshot.asOf) }),
		number: number === undefined ? "" : t.report_number({ number }),
		paper: paper === undefined ? "" : t.report_paper({ paper }),
		correction: corrects ? t.report_correction({ number: corrects.number, what: corrects.what.trim() }) : "",
		...summaryWords(t, snapshot),
		...(change && { change: changeWords(t, locale, change) }),
		...tableWords(t),
		...annexWords(t, locale, snapshot),
		page: t.report_page(),
		pageOf: t.report_page_of(),
	};
}

function summaryWords(t: Words, { fields, mix }: ReportSnapshot) {
	const measures = t.report_extent_measures({ count: fields.flatMap((field) => field.measures).length });
	const named = fields.filter(({ code, title }) => code !== "" || title !== "").length;
	return {
		contents: t.report_contents(),
		summary: t.report_summary(),
		extent: named === 0 ? measures : t.report_extent({ measures, fields: t.report_extent_fields({ count: named }) }),
		sentence: mixSentence(t, mix),
		byField: t.report_by_field(),
		byFieldBar: t.report_by_field_bar(),
		fieldSentences: fields.map((field) => mixSentence(t, field.mix)),
	};
}

function changeWords(t: Words, locale: Locale, { since, moves, added }: ReportChange) {
	const total = (some: typeof moves) => some.reduce((sum, { count }) => sum + count, 0);
	const moved = total(moves.filter(({ from, to }) => from !== to));
	const stayed = total(moves) - moved;
	const parts = [
		moved > 0 ? t.report_moved({ count: moved }) : t.report_moved_none(),
		...(stayed > 0 && moved > 0 ? [t.report_stayed({ count: stayed })] : []),
		...(added > 0 ? [t.report_added({ count: added })] : []),
	];
	const sentence = `${parts.map((part, at) => joiner(t, at, parts.length) + part).join("")}.`;
	return { title: t.report_since({ date: dayWords(locale, since) }), sentence };
}

function tableWords(t: Words) {
	return {
		before: t.report_before(),
		now: t.report_now(),
		steps: t.report_step_count(),
		measures: t.report_measures(),
		measureCount: t.report_measure_count(),
		field: t.report_field(),
		noField: t.report_no_field(),
		noTitle: t.report_no_title(),
		columns: reportColumns(t),
		unknownStatus: t.report_unknown_status(),
		previously: (status: string) => t.report_previously({ status }),
		step: (position: number) => t.report_step({ position }),
	};
}

function reportColumns(t: Words): ReportColumns {
	return {
		number: t.report_column_number(),
		measure: t.report_column_measure(),
		content: t.report_column_content(),
		responsibility: t.report_column_responsibility(),
		term: t.report_column_term(),
		status: t.report_column_status(),
		description: t.report_column_description(),
	};
}

function annexWords(t: Words, locale: Locale, { asOf, draft }: ReportSnapshot) {
	return {
		figures: t.report_figures(),
		total: t.report_total(),
		share: t.report_share(),
		csvNote: t.report_csv_note(),
		dropped: t.report_dropped(),
		because: t.report_because(),
		glossary: t.report_glossary(),
		abbreviation: t.report_abbreviation(),
		meaning: t.report_meaning(),
		units: t.report_units(),
		unitCode: t.report_unit_code(),
		unitName: t.report_unit_name(),
		about: t.report_about(),
		aboutText: [t.report_about_text({ date: dayWords(locale, asOf) }), ...(draft ? [t.report_about_draft()] : [])],
		hash: t.report_hash(),
		hashNote: t.report_hash_note(),
	};
}
