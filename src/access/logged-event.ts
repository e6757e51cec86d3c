// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** One event as it is shown. */
export type LoggedEvent = {
	readonly sequence: number;
	readonly at: Date;
	/** `account:<id>`, `operator` or `system`. */
	readonly actor: string;
	/** Who that is today; empty where it is no account, or one that is gone. */
	readonly name: string;
	readonly action: string;
	readonly planId: string;
	readonly subjectKind: string;
	readonly subjectId: string;
	readonly before: unknown;
	readonly after: unknown;
	readonly undoes: number | null;
	readonly hash: string;
};
