// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A JSON value as the one text that RFC 8785 gives it: keys sorted, no blanks. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** RFC 8785 compares keys by their UTF-16 units, as `<` does. */
function sorted(object: Readonly<Record<string, unknown>>): object {
	return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
