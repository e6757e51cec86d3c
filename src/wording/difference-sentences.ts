// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ChangeFilter } from "../report/difference/change-group.ts";
import type { DifferenceFigures } from "../report/difference/difference-figures.ts";
import type { ReportDifference } from "../report/difference/report-difference.ts";
import type { ReportStatus } from "../report/snapshot.ts";
import { dayWords } from "./date-words.ts";
import type { Locale, Words } from "./locale.ts";
import { joiner } from "./mix-sentence.ts";

/** A piece of a sentence; with a filter: what it counts. */
type SentencePart = { readonly words: string; readonly filter?: ChangeFilter };
export type DifferenceSentence = readonly SentencePart[];

type Told = {
	readonly t: Words;
	readonly locale: Locale;
	readonly difference: Pick<ReportDifference, "before" | "scheme">;
	readonly figures: DifferenceFigures;
};

/** The sentences that matter most about what changed between two reports; computed, never written. */
export function differenceSentences(told: Told): readonly DifferenceSentence[] {
	const sentences = [
		movedSentence(told),
		mostSentence(told),
		fieldSentence(told),
		textSentence(told),
		planSentence(told),
	];
	return sentences.filter((sentence) => sentence.length > 0);
}

/** Parts with commas and "und" between them, and a full stop. */
function listed(t: Words, before: string, parts: readonly SentencePart[], after = "."): DifferenceSentence {
	return [
		{ words: before },
		...parts.flatMap((part, at) => [{ words: joiner(t, at, parts.length) }, part]),
		{ words: after },
	].filter(({ words }) => words !== "");
}

function movedSentence({ t, locale, difference, figures }: Told): DifferenceSentence {
	const { moved, inBoth, counts } = figures;
	const date = dayWords(locale, difference.before.asOf);
	if (inBoth === 0) return [{ words: t.difference_none_in_both({ date }) }];
	if (moved === 0) return [{ words: t.difference_none_moved({ date, count: inBoth }) }];
	const others = moved - counts.forward - counts.back - counts.restated;
	const parts: readonly (SentencePart & { readonly count: number })[] = [
		{
			words: t.difference_went_forward({ count: counts.forward }),
			filter: { group: "forward" },
			count: counts.forward,
		},
		{ words: t.difference_went_back({ count: counts.back }), filter: { group: "back" }, count: counts.back },
		{
			...{ words: t.difference_went_otherwise({ count: others }), count: others },
			...(others === counts.sideways && { filter: { group: "sideways" } as const }),
		},
		{
			words: t.difference_without_status({ count: counts.restated }),
			filter: { group: "restated" },
			count: counts.restated,
		},
	];
	return [
		{ words: t.difference_since({ date }) },
		{ words: t.difference_moved({ count: moved, all: inBoth }), filter: { group: "moved" } },
		...listed(
			t,
			": ",
			parts.filter(({ count }) => count > 0).map(({ count, ...part }) => part),
		),
	];
}

const labelIn = ({ t, locale }: Told, scheme: readonly ReportStatus[], key: string): string =>
	scheme.find((status) => status.key === key)?.label[locale] ?? t.register_status_unknown();

function mostSentence(told: Told): DifferenceSentence {
	const { t, difference, figures } = told;
	const { mostMoved, moved } = figures;
	if (!mostMoved || moved < 2) return [];
	const { from, to, count } = mostMoved;
	const gaps = { from: labelIn(told, difference.scheme, from), to: labelIn(told, difference.scheme, to) };
	return [
		{ words: t.difference_most(gaps) },
		{ words: t.difference_most_steps({ count }), filter: { before: from, after: to } },
		{ words: "." },
	];
}

function fieldSentence({ t, figures: { mostForward, mostBack } }: Told): DifferenceSentence {
	const nameOf = ({ code, title }: { readonly code: string; readonly title: string }) =>
		[code, title].filter(Boolean).join(" ") || t.difference_no_field();
	const parts: readonly SentencePart[] = [
		...(mostForward && mostForward.count > 1
			? [
					{
						words: t.difference_field_forward({ field: nameOf(mostForward.field), count: mostForward.count }),
						filter: { group: "forward", field: mostForward.field.code } as const,
					},
				]
			: []),
		...(mostBack && mostBack.count > 1
			? [
					{
						words: t.difference_field_back({ field: nameOf(mostBack.field), count: mostBack.count }),
						filter: { group: "back", field: mostBack.field.code } as const,
					},
				]
			: []),
	];
	return parts.length === 0 ? [] : listed(t, t.difference_field_lead(), parts);
}

function textSentence({ t, figures: { counts, longUnchanged } }: Told): DifferenceSentence {
	const parts: readonly SentencePart[] = [
		...(counts.retold > 0
			? [{ words: t.difference_retold({ count: counts.retold }), filter: { group: "retold" } as const }]
			: []),
		...(counts.unchanged > 0
			? [{ words: t.difference_unchanged({ count: counts.unchanged }), filter: { group: "unchanged" } as const }]
			: []),
	];
	if (parts.length === 0) return [];
	const long = longUnchanged > 0 ? t.difference_long_unchanged({ count: longUnchanged }) : "";
	return listed(t, t.difference_texts_lead(), parts, `${long}.`);
}

function planSentence({ t, figures: { counts } }: Told): DifferenceSentence {
	const parts: readonly SentencePart[] = [
		...(counts.new > 0
			? [{ words: t.difference_added({ count: counts.new }), filter: { group: "new" } as const }]
			: []),
		...(counts.dropped > 0
			? [{ words: t.difference_dropped({ count: counts.dropped }), filter: { group: "dropped" } as const }]
			: []),
		...(counts.renumbered > 0
			? [{ words: t.difference_renumbered({ count: counts.renumbered }), filter: { group: "renumbered" } as const }]
			: []),
		...(counts.unsure > 0
			? [{ words: t.difference_unsure({ count: counts.unsure }), filter: { group: "unsure" } as const }]
			: []),
	];
	return parts.length === 0 ? [{ words: t.difference_plan_same() }] : listed(t, t.difference_plan_lead(), parts);
}

/** A sentence as plain text. */
export function plainSentence(sentence: DifferenceSentence): string {
	return sentence.map(({ words }) => words).join("");
}
