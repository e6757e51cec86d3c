// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DataTheme } from "./data-theme.ts";

/** The text in Leichte Sprache about a plan; lines that begin with `#` are headings, with `-` parts of a list. */
type PlanEasyLanguage = {
	readonly text: string;
	/** The number of the report that it tells of; 0 where none is named. */
	readonly report: number;
};

/** The film in German sign language about a plan. */
type PlanSignLanguage = {
	/** A film elsewhere, only linked to; an uploaded one goes before it. */
	readonly link: string;
	/** How long it is, like `2:30`. */
	readonly length: string;
	/** What is said in it, in words. */
	readonly transcript: string;
	/** The number of the report that it tells of; 0 where none is named. */
	readonly report: number;
};

/** How a plan's data are found by others. */
type PlanOpenData = {
	/** None: as `themesOf` says. */
	readonly themes: readonly DataTheme[];
};

/** What is said with the reports of a plan, in the parts in which it is saved. */
export type PlanSections = {
	readonly "easy-language": PlanEasyLanguage;
	readonly "sign-language": PlanSignLanguage;
	readonly "open-data": PlanOpenData;
};

export type PlanSectionName = keyof PlanSections;

const unset: PlanSections = {
	"easy-language": { text: "", report: 0 },
	"sign-language": { link: "", length: "", transcript: "", report: 0 },
	"open-data": { themes: [] },
};

/** A part as it was stored; what an older Planstand did not know yet is as it begins. */
export function planSectionOf<Name extends PlanSectionName>(name: Name, stored: unknown): PlanSections[Name] {
	return { ...unset[name], ...(stored as Partial<PlanSections[Name]> | undefined) };
}
