// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mixOf } from "../src/plan/status-mix.ts";
import { defaultScheme } from "../src/plan/status-scheme.ts";
import type { ReportField, ReportSnapshot, ReportStep } from "../src/report/snapshot.ts";

type ToldStep = Partial<Omit<ReportStep, "content">> & { readonly content: string };
export type ToldMeasure = {
	readonly number: string;
	readonly title: string;
	readonly field?: string;
	readonly slug?: string;
	readonly steps: readonly ToldStep[];
};

type Told = {
	readonly asOf: string;
	readonly number?: number;
	readonly measures: readonly ToldMeasure[];
	readonly dropped?: ReportSnapshot["dropped"];
};

/** A report of an invented plan that says just this; a measure belongs to the field of its number's letters. */
export function toldReport({ asOf, number, measures, dropped = [] }: Told): ReportSnapshot {
	const byField = Map.groupBy(measures, ({ field, number }) => field ?? number.replace(/[.\d].*$/, ""));
	const fields = [...byField].map(([code, own]) => fieldOf(asOf, code, own));
	const statuses = fields.flatMap((field) => field.measures).flatMap(({ steps }) => steps.map(({ status }) => status));
	return {
		...{ schemaVersion: 1, municipality: { slug: "musterstadt", name: "Stadt Musterstadt" } },
		...{ plan: { slug: "baeume", title: "Plan für mehr Bäume" }, asOf, draft: number === undefined },
		...(number !== undefined && { number }),
		...{ scheme: defaultScheme, mix: mixOf(defaultScheme, statuses), fields, dropped, glossary: [] },
	};
}

function fieldOf(asOf: string, code: string, own: readonly ToldMeasure[]): ReportField {
	const measures = own.map(({ number, title, slug = number, steps }) => ({
		...{ number, slug, title },
		steps: steps.map((step, at) => stepOf(asOf, step, at + 1)),
	}));
	const statuses = measures.flatMap(({ steps }) => steps.map(({ status }) => status));
	return { code, title: `Feld ${code}`, mix: mixOf(defaultScheme, statuses), measures };
}

function stepOf(asOf: string, { content, ...told }: ToldStep, position: number): ReportStep {
	return {
		...{ position, responsibility: ["67 (federführend)"], units: [], term: { lines: [], phases: [], readable: true } },
		...{ status: "ongoing", statusText: "", description: "Wie bisher.", statedFor: asOf },
		...told,
		content: [content],
	};
}
