// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "./measure-number.ts";

/** A measure's name in addresses from its number: `M.1`; the second of a number is `M.1~2`; without a number `-`, `-~2`. */
export function measureSlug(number: string, isTaken: (slug: string) => boolean): string {
	const key = measureKey(number) || "-";
	if (!isTaken(key)) return key;
	for (let occurrence = 2; ; occurrence += 1) {
		const slug = `${key}~${occurrence}`;
		if (!isTaken(slug)) return slug;
	}
}

/** The slugs of a plan's measures in their order. */
export function measureSlugs(numbers: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return numbers.map((number) => {
		const slug = measureSlug(number, (candidate) => taken.has(candidate));
		taken.add(slug);
		return slug;
	});
}

/** The slug that somebody means who types `m.1`, `M-1` or `w 7~2`. */
export function meantSlug(typed: string): string {
	const [number = "", occurrence = ""] = typed.split("~");
	const key = measureKey(number) || "-";
	return /^\d+$/.test(occurrence) && Number(occurrence) > 1 ? `${key}~${Number(occurrence)}` : key;
}
