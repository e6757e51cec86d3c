// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { unknownAbbreviations } from "./findings/abbreviations.ts";
import { duplicateNumbers } from "./findings/duplicate-number.ts";
import { missingLeads, severalLeads } from "./findings/lead.ts";
import { overdueSteps } from "./findings/overdue.ts";
import { contradictedPointers } from "./findings/points-elsewhere.ts";
import { unresolvedReferences } from "./findings/references.ts";
import { missingDescriptions, missingStatements } from "./findings/statement.ts";
import { type Subject, subjectOf } from "./findings/subject.ts";
import { missingTerms, unreadableTerms } from "./findings/term.ts";
import type { IsoDate } from "./period.ts";
import { defaultScheme, type StatusScheme } from "./status-scheme.ts";

/** Every check that needs no earlier report, in the order in which its findings are listed. */
const rules: readonly ((subject: Subject) => readonly Finding[])[] = [
	duplicateNumbers,
	unresolvedReferences,
	overdueSteps,
	missingStatements,
	missingDescriptions,
	contradictedPointers,
	missingLeads,
	severalLeads,
	missingTerms,
	unreadableTerms,
	unknownAbbreviations,
];

export type CheckOptions = {
	/** Default: `defaultScheme`. */
	readonly scheme?: StatusScheme;
	/** The abbreviations that a glossary explains; without it abbreviations are not checked. */
	readonly glossary?: ReadonlySet<string>;
};

/**
 * What is noticed in a plan.
 * @param asOf the date at which steps are overdue; empty: none is
 */
export function checkDraft(draft: Draft, asOf: IsoDate | "", options: CheckOptions = {}): readonly Finding[] {
	const subject = subjectOf(draft, options.scheme ?? defaultScheme, asOf, options.glossary);
	return rules.flatMap((rule) => rule(subject));
}
