// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Layout } from "./layout.ts";
import type { ModelMeasure, PlanModel } from "./model.ts";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** A measure's number as the layout prints it; empty where it numbers nothing. */
export function numberOf(model: PlanModel, layout: Layout, measure: Pick<ModelMeasure, "field" | "ordinal">): string {
	const { field, ordinal } = measure;
	const codes = model.fields[field];
	if (layout.numbers === "none") return "";
	if (layout.numbers === "W.7") return `${codes?.letter}.${ordinal}`;
	if (layout.numbers === "WO-7") return `${codes?.pair}-${ordinal}`;
	if (layout.numbers === "1.1") return `${field + 1}.${ordinal}`;
	if (layout.numbers === "3.2.1") return `${field + 1}.${Math.ceil(ordinal / 4)}.${((ordinal - 1) % 4) + 1}`;
	return String(firstOrdinal(model, field) + ordinal);
}

/** Running numbers go on from field to field. */
function firstOrdinal(model: PlanModel, field: number): number {
	const highest = (index: number) =>
		Math.max(0, ...model.measures.filter((measure) => measure.field === index).map((measure) => measure.ordinal));
	return model.fields.slice(0, field).reduce((sum, _, index) => sum + highest(index), 0);
}

/** The code of a field as the document shows it; empty where it shows none. */
export function fieldCode(model: PlanModel, layout: Layout, field: number): string {
	const codes = model.fields[field];
	if (layout.numbers === "W.7") return codes?.letter ?? "";
	if (layout.numbers === "WO-7") return codes?.pair ?? "";
	if (layout.fields === "none") return "";
	return (layout.romanFields ? ROMAN[field] : String(field + 1)) ?? "";
}

export function fieldLabel(model: PlanModel, layout: Layout, field: number): string {
	const code = fieldCode(model, layout, field);
	return layout.fieldWords.replace("{code}", code).replace("{title}", model.fields[field]?.title ?? "");
}

/** Prints the references of a text in the layout's numbering. */
export function withReferences(model: PlanModel, layout: Layout, text: string): string {
	return text.replace(/⟦(\d+)\.(\d+)⟧/g, (_, field: string, ordinal: string) => {
		const number = numberOf(model, layout, {
			field: Number(field),
			ordinal: Number(ordinal),
		});
		return number === "" ? "im selben Handlungsfeld" : number;
	});
}
