// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A step as the pages of a round name it. */
export type RoundStep = {
	readonly stepId: string;
	readonly position: number;
	/** What it is about, in lines. */
	readonly content: readonly string[];
	/** Of its measure: number, title, and the name in addresses. */
	readonly number: string;
	readonly title: string;
	readonly slug: string;
	readonly fieldCode?: string;
	readonly fieldTitle?: string;
};
