// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** federführend, in Zusammenarbeit mit, Beteiligung. */
export type Part = "lead" | "with" | "participant";

/** What one entry says of its own part before its neighbours are looked at; `undefined`: nothing. */
export type Entry = {
	readonly written: string;
	readonly raw: string;
	readonly part: Part | undefined;
	readonly lead: boolean;
};
