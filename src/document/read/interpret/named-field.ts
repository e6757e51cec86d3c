// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FieldName } from "./action-field.ts";
import { squash } from "./cell-text.ts";

/** An action field while its code is being found. */
export type NamedField = {
	code: string;
	title: string;
	readonly key: string;
	/** The document prints its code. */
	readonly shown: boolean;
	/** How the numbers of its measures begin; empty where they share nothing. */
	prefix: string;
};

/** What spellings of one field share. */
export function keyOf(name: FieldName): string {
	return name.title === "" ? `code:${name.code}` : squash(name.title);
}

/** The fields that measures are placed under, by their keys; two keys may lead to the same field. */
export function fieldsNamed(names: readonly (FieldName | undefined)[]): Map<string, NamedField> {
	const fields = new Map<string, NamedField>();
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
