// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

export type Reference = {
	readonly raw: string;
	readonly target: string;
	readonly in: "content" | "responsibility" | "term" | "description";
	readonly resolves: "unique" | "ambiguous" | "missing";
};
