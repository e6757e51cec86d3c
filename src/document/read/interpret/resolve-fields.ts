// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftActionField } from "../../../plan/draft.ts";
import { type FieldHint, type FieldName, fieldName } from "./action-field.ts";
import { squash } from "./cell-text.ts";
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

type Field = {
	code: string;
	title: string;
	readonly key: string;
	readonly shown: boolean;
	prefix: string;
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
	placed: readonly (Field | undefined)[],
	measures: readonly Belonging[],
): (Field | undefined)[] {
	const codesOf = (field: Field) =>
		new Set(measures.flatMap(({ number }, index) => (placed[index] === field ? fieldCodesIn(number).slice(-1) : [])));
	const misnamed = new Set(
		[...new Set(placed)].filter((field) => field !== undefined && !field.shown && codesOf(field).size > 2),
	);
	return placed.map((field) => (misnamed.has(field) ? undefined : field));
}

function keyOf(name: FieldName): string {
	return name.title === "" ? `code:${name.code}` : squash(name.title);
}

function fieldsNamed(names: readonly (FieldName | undefined)[]): Map<string, Field> {
	const fields = new Map<string, Field>();
	for (const name of names) {
		if (!name) continue;
		const key = keyOf(name);
		const same = [...fields.values()].find(
			(field) =>
				field.key === key ||
				(field.code !== "" && field.code === name.code && (field.title === "" || name.title === "")),
		);
		if (!same)
			fields.set(key, {
				key,
				code: name.code,
				title: name.title,
				shown: name.code !== "",
				prefix: "",
			});
		else {
			fields.set(key, same);
			if (same.code === "") same.code = name.code;
			if (same.title === "") same.title = name.title;
		}
	}
	return fields;
}

const mostOf = 0.6;

/** The beginning of the numbers that most measures of a field share, and those of no other field. */
function givePrefixes(
	fields: readonly Field[],
	measures: readonly Belonging[],
	placed: readonly (Field | undefined)[],
): void {
	const candidates = new Map<Field, string[]>();
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

function giveCodes(fields: readonly Field[]): void {
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
	place: Field | undefined,
	fields: readonly Field[],
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

/** Which part of a number names the field, counted from the outermost: as it is with most measures that have one. */
function levelOf(attached: readonly { readonly number: string; readonly code: string }[]): number | undefined {
	const levels = attached
		.map(({ number, code }) => fieldCodesIn(number).toReversed().indexOf(code))
		.filter((level) => level >= 0);
	const counts = Map.groupBy(levels, (level) => level);
	return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** For measures that stand under no field: the letters or the first part of their numbers, where these differ or are set apart. */
function letterCodes(measures: readonly Belonging[], known: number | undefined): (number: string) => string {
	const levels = measures.map((measure) => [...fieldCodesIn(measure.number)].reverse());
	const depth = Math.max(0, ...levels.map((codes) => codes.length));
	const kindsAt = (level: number) => new Set(levels.flatMap((codes) => codes[level] ?? [])).size;
	let level = known ?? 0;
	while (
		known === undefined &&
		level + 1 < depth &&
		kindsAt(level) === 1 &&
		kindsAt(level + 1) > 1 &&
		kindsAt(level + 1) * 1.5 <= measures.length
	)
		level++;
	const onlyWord =
		kindsAt(0) === 1 && depth === 1 && measures.every(({ number }) => /^\p{L}+\s?\d+\p{Ll}?$/u.test(number));
	return (number) => (onlyWord ? "" : ([...fieldCodesIn(number)].reverse()[level] ?? fieldCodesIn(number)[0] ?? ""));
}

function listed(of: ResolvedFields["of"], fields: readonly Field[]): DraftActionField[] {
	const counts = new Map<string, number>();
	for (const { code } of of) if (code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
	return [...counts].map(([code, measures]) => ({
		code,
		title: fields.find((field) => field.code === code)?.title ?? "",
		measures,
	}));
}
