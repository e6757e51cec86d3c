// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftActionField } from "../../../plan/draft.ts";
import { type FieldHint, type FieldName, fieldName } from "./action-field.ts";
import { letterCodes, levelOf } from "./letter-codes.ts";
import { fieldsNamed, keyOf, type NamedField } from "./named-field.ts";
import { fieldCodesIn } from "./number.ts";

/** What is known of a measure for finding its action field; the hints stand in order of trust. */
export type Belonging = {
	readonly number: string;
	readonly hints: readonly FieldHint[];
};

export type ResolvedFields = {
	/** In the order of the document; only fields that have measures. */
	readonly fields: readonly DraftActionField[];
	/** For each measure its field's code and whether its number says otherwise than its place. */
	readonly of: readonly { readonly code: string; readonly unsure: boolean }[];
};

/**
 * Attaches every measure to its action field: by the code in its number where a field has that code, else by where it stands.
 * A field that shows no code gets the prefix that its measures' numbers share, else its running number.
 */
export function resolveFields(measures: readonly Belonging[]): ResolvedFields {
	const names = measures.map(nameOf);
	const fields = fieldsNamed(names);
	const placed = withoutMisnamed(
		names.map((name) => (name ? fields.get(keyOf(name)) : undefined)),
		measures,
	);
	for (const [key, field] of fields) if (!placed.includes(field)) fields.delete(key);
	givePrefixes([...fields.values()], measures, placed);
	giveCodes([...fields.values()]);
	const coded = measures.map((measure, index) => attach(measure, placed[index], [...fields.values()]));
	const lettered = letterCodes(
		measures.filter((_, index) => coded[index] === undefined),
		levelOf(measures.flatMap(({ number }, index) => (coded[index] ? [{ number, code: coded[index].code }] : []))),
	);
	const of = coded.map((one, index) => one ?? { code: lettered(measures[index]?.number ?? ""), unsure: false });
	return { of, fields: listed(of, [...fields.values()]) };
}

/** The hint that names the field: the one whose code the number bears, else one that calls itself an action field, else the first. */
function nameOf({ number, hints }: Belonging): FieldName | undefined {
	const codes = fieldCodesIn(number);
	const names = hints.map((hint) => fieldName(hint.text));
	return (
		names.find((name) => name.code !== "" && codes.includes(name.code)) ?? names.find((name) => name.named) ?? names[0]
	);
}

/** A text without a code over measures whose numbers bear many codes names no field: it is the title of the whole. */
function withoutMisnamed(
	placed: readonly (NamedField | undefined)[],
	measures: readonly Belonging[],
): (NamedField | undefined)[] {
	const codesOf = (field: NamedField) =>
		new Set(measures.flatMap(({ number }, index) => (placed[index] === field ? fieldCodesIn(number).slice(-1) : [])));
	const misnamed = new Set(
		[...new Set(placed)].filter((field) => field !== undefined && !field.shown && codesOf(field).size > 2),
	);
	return placed.map((field) => (misnamed.has(field) ? undefined : field));
}

const mostOf = 0.6;

/** The beginning of the numbers that most measures of a field share, and those of no other field. */
function givePrefixes(
	fields: readonly NamedField[],
	measures: readonly Belonging[],
	placed: readonly (NamedField | undefined)[],
): void {
	const candidates = new Map<NamedField, string[]>();
	for (const field of new Set(fields)) {
		const own = measures.filter((_, index) => placed[index] === field).map((measure) => fieldCodesIn(measure.number));
		const all = new Set(own.flat());
		const shared = [...all].filter((code) => own.filter((codes) => codes.includes(code)).length / own.length >= mostOf);
		candidates.set(
			field,
			shared.sort((a, b) => a.length - b.length),
		);
	}
	for (const [field, shared] of candidates) {
		const taken = [...candidates].filter(([other]) => other !== field).flatMap(([, codes]) => codes);
		const borne =
			field.shown &&
			measures.some((measure, index) => placed[index] === field && fieldCodesIn(measure.number).includes(field.code));
		field.prefix = (borne ? field.code : shared.find((code) => !taken.includes(code))) ?? "";
	}
}

function giveCodes(fields: readonly NamedField[]): void {
	const distinct = [...new Set(fields)];
	for (const field of distinct) if (field.code === "") field.code = field.prefix;
	distinct.forEach((field, index) => {
		if (field.code !== "") return;
		const taken = new Set(distinct.map((other) => other.code));
		let running = index + 1;
		while (taken.has(String(running))) running++;
		field.code = String(running);
	});
}

function attach(
	measure: Belonging,
	place: NamedField | undefined,
	fields: readonly NamedField[],
): { code: string; unsure: boolean } | undefined {
	const codes = fieldCodesIn(measure.number);
	if (place && codes.some((code) => code === place.prefix || code === place.code))
		return { code: place.code, unsure: false };
	const byNumber = codes
		.map((code) => fields.find((field) => field.prefix !== "" && (field.code === code || field.prefix === code)))
		.find((field) => field);
	if (byNumber) return { code: byNumber.code, unsure: false };
	if (!place) return undefined;
	const [outer] = [...codes].reverse();
	if (outer && place.shown && place.prefix === place.code) return { code: outer, unsure: true };
	return { code: place.code, unsure: codes.length > 0 && place.prefix !== "" };
}

function listed(of: ResolvedFields["of"], fields: readonly NamedField[]): DraftActionField[] {
	const counts = new Map<string, number>();
	for (const { code } of of) if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
	return [...counts].map(([code, measures]) => ({
		code,
		title: fields.find((field) => field.code === code)?.title ?? "",
		measures,
	}));
}
