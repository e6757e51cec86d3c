// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { fieldCodesIn } from "./number.ts";

/** Which part of a number names the field, counted from the outermost: as it is with most measures that have one. */
export function levelOf(attached: readonly { readonly number: string; readonly code: string }[]): number | undefined {
	const levels = attached
		.map(({ number, code }) => fieldCodesIn(number).toReversed().indexOf(code))
		.filter((level) => level >= 0);
	const counts = Map.groupBy(levels, (level) => level);
	return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** For measures that stand under no field: the letters or the first part of their numbers, where these differ or are set apart. */
export function letterCodes(
	measures: readonly { readonly number: string }[],
	known: number | undefined,
): (number: string) => string {
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
