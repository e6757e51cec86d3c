// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../plan/registered-unit.ts";
import type { StatusScheme } from "../../plan/status-scheme.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { shownAnswer } from "../../round/sheet/row-difference.ts";
import type { SheetContents, SheetRow } from "../../round/sheet/sheet.ts";
import type { SheetWords } from "../../round/sheet/sheet-words.ts";
import type { OwnRound, OwnStep } from "./open-own-round.ts";

/** The statuses of a plan in a language. */
export function statusesOf(scheme: StatusScheme, locale: "de" | "en"): SheetContents["statuses"] {
	return scheme.map(({ key, label }) => ({ key, label: label[locale] }));
}

/** The steps that can be written now: what is handed in is not asked for again. */
export function stepsToWrite({ round, steps }: OwnRound): readonly OwnStep[] {
	return steps.filter(({ contribution: { state } }) =>
		nextContributionState(state, { by: "unit", action: "save", round: round.state }),
	);
}

/** What stands on the sheet of one person. */
export function sheetContents(own: OwnRound, words: SheetWords, locale: "de" | "en"): SheetContents {
	const statuses = statusesOf(own.plan.scheme, locale);
	return {
		...{ round: own.round.id, words, statuses },
		rows: stepsToWrite(own).map((step) => rowOf(own, step, statuses)),
	};
}

function rowOf(own: OwnRound, { step, contribution, last }: OwnStep, statuses: SheetContents["statuses"]): SheetRow {
	const unit = own.units.find(({ id }) => id === contribution.unitId);
	const lastLabel = statuses.find(({ key }) => key === last?.status)?.label;
	return {
		...{ contribution: contribution.id, number: step.measureNumber, measure: step.measureTitle },
		...{ step: step.content.join("\n"), term: step.term.join("\n"), unit: unit ? unitLabel(unit) : "" },
		last: { status: lastLabel ?? last?.statusText ?? "", description: last?.description ?? "" },
		answer: shownAnswer(contribution, last),
	};
}
