// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, ReadProblem } from "../plan/draft.ts";
import type { Finding } from "../plan/finding.ts";

export type Outcome =
	| { readonly state: "reading" }
	| { readonly state: "read"; readonly draft: Draft; readonly findings: readonly Finding[] }
	| { readonly state: "refused"; readonly problem: ReadProblem }
	| { readonly state: "failed"; readonly reference: string };

/** One file that somebody had read, and what came of it. */
export type Reading = {
	/** Unguessable: whoever knows it may see the result. */
	readonly id: string;
	readonly fileName: string;
	readonly expiresAt: Date;
	readonly pagesRead: number;
	/** The number of pages; 0 while it is not known. */
	readonly pages: number;
	readonly outcome: Outcome;
};

export type ReadingShelf = {
	/** Opens a reading, or answers nothing where too many are under way. */
	readonly open: (fileName: string) => Reading | undefined;
	readonly update: (id: string, change: Partial<Pick<Reading, "pagesRead" | "pages" | "outcome">>) => void;
	readonly find: (id: string) => Reading | undefined;
};

export type ShelfLimits = {
	readonly minutes: number;
	/** All results together, as JSON. */
	readonly bytes: number;
	readonly readings: number;
	/** How many files are read at the same time. */
	readonly atOnce: number;
};

type Held = { readonly reading: Reading; readonly bytes: number };

const weight = (outcome: Outcome): number => (outcome.state === "read" ? JSON.stringify(outcome).length : 0);

/**
 * Keeps results in memory for a short time, so that each has an address. There is no database yet:
 * a result is gone after `minutes`, when the room is needed for newer ones, and when the program ends.
 */
export const openReadingShelf = (limits: ShelfLimits, now: () => Date, newId: () => string): ReadingShelf => {
	const held = new Map<string, Held>();
	const isUnderWay = ({ reading }: Held) => reading.outcome.state === "reading";

	const dropExpired = () => {
		for (const [id, { reading }] of held) if (reading.expiresAt <= now()) held.delete(id);
	};
	const bytes = () => [...held.values()].reduce((sum, one) => sum + one.bytes, 0);
	const makeRoom = (keep: string) => {
		for (const [id, one] of held) {
			if (held.size <= limits.readings && bytes() <= limits.bytes) return;
			if (id !== keep && !isUnderWay(one)) held.delete(id);
		}
	};

	return {
		open: (fileName) => {
			dropExpired();
			if ([...held.values()].filter(isUnderWay).length >= limits.atOnce) return undefined;
			const expiresAt = new Date(now().getTime() + limits.minutes * 60_000);
			const reading: Reading = {
				id: newId(),
				fileName,
				expiresAt,
				pagesRead: 0,
				pages: 0,
				outcome: { state: "reading" },
			};
			held.set(reading.id, { reading, bytes: 0 });
			makeRoom(reading.id);
			return reading;
		},
		update: (id, change) => {
			const before = held.get(id);
			if (before === undefined) return;
			const reading = { ...before.reading, ...change };
			held.set(id, { reading, bytes: change.outcome ? weight(change.outcome) : before.bytes });
			makeRoom(id);
		},
		find: (id) => {
			dropExpired();
			return held.get(id)?.reading;
		},
	};
};
