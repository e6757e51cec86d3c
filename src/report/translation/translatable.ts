// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { ReportSnapshot } from "../snapshot.ts";

/** A text of a plan that can be said in another language. */
export type Translatable = {
	/** Names it over all reports: by code, by slug, and by the place within the measure. */
	readonly key: string;
	readonly kind: "title" | "summary" | "field" | "measure" | "content";
	/** The action field in which it stands; empty for those of no field, left out for what belongs to the whole plan. */
	readonly field?: string;
	/** The number of its measure. */
	readonly number?: string;
	/** In German; empty for the summary, which is written in each language by itself. */
	readonly original: string;
};

export const titleKey = "title";
export const summaryKey = "summary";
export const fieldKey = (code: string): string => `field:${code}`;
export const measureKey = (slug: string): string => `measure:${slug}`;
export const contentKey = (slug: string, position: number): string => `content:${slug}:${position}`;

/** The texts of a report in the order in which it shows them. */
export function translatableOf({ plan, fields }: ReportSnapshot): readonly Translatable[] {
	return [
		{ key: titleKey, kind: "title", original: plan.title },
		{ key: summaryKey, kind: "summary", original: "" },
		...fields
			.filter(({ title }) => title !== "")
			.map(({ code, title }): Translatable => ({ key: fieldKey(code), kind: "field", original: title })),
		...fields.flatMap(({ code: field, measures }) =>
			measures.flatMap(({ slug, number, title, steps }): readonly Translatable[] => [
				...(title ? [{ key: measureKey(slug), kind: "measure", field, number, original: title } as const] : []),
				...steps
					.filter(({ content }) => content.length > 0)
					.map(({ position, content }) => ({
						...({ key: contentKey(slug, position), kind: "content", field, number } as const),
						original: content.join("\n"),
					})),
			]),
		),
	];
}

/** By which an original is known again. */
export const originalHash = (original: string): string => createHash("sha256").update(original, "utf8").digest("hex");
