// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";

type Numbered = { readonly asOf: IsoDate; readonly number?: number };

/** The later reporting date first, of one date the later published: a correction stands for what it corrects. */
const newestFirst = (a: Numbered, b: Numbered): number =>
	a.asOf === b.asOf ? (b.number ?? 0) - (a.number ?? 0) : a.asOf < b.asOf ? 1 : -1;

/** Those of some reports that stand for their reporting date, the newest first: of several of one date the last published. */
export function standingReports<Kind extends Numbered>(reports: Iterable<Kind>): readonly Kind[] {
	const days = new Set<IsoDate>();
	return [...reports].toSorted(newestFirst).filter(({ asOf }) => {
		const isLast = !days.has(asOf);
		days.add(asOf);
		return isLast;
	});
}
