// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundTerms, WrittenTerms } from "../../../round/round-terms.ts";
import type { PostedForm } from "../../posted-form.ts";
import { dayOf, numberOf } from "../../posted-text.ts";

/** What stands in the form, as it was written. */
export type RoundValues = {
	readonly asOf: string;
	readonly dueOn: string;
	readonly graceDays: string;
	readonly asksPartners: boolean;
	readonly partnersUntil: string;
	readonly asksDivisions: boolean;
	readonly divisionsUntil: string;
	/** Days before and after the due date, with commas between them. */
	readonly before: string;
	readonly after: string;
	readonly invitation: string;
	readonly version: string;
};

const listed = (days: readonly number[]): string => days.join(", ");

export function valuesOf(terms: RoundTerms, version = 0): RoundValues {
	const { asOf, dueOn, graceDays, partnersUntil, divisionsUntil, remindOn, invitation } = terms;
	const before = remindOn.filter((count) => count <= 0).map((count) => -count);
	return {
		...{ asOf, dueOn, graceDays: String(graceDays), invitation, version: String(version) },
		...{ asksPartners: partnersUntil !== undefined, partnersUntil: partnersUntil ?? "" },
		...{ asksDivisions: divisionsUntil !== undefined, divisionsUntil: divisionsUntil ?? "" },
		...{ before: listed(before), after: listed(remindOn.filter((count) => count > 0)) },
	};
}

export function postedValues(form: PostedForm): RoundValues {
	const { text } = form;
	return {
		...{ asOf: text("asOf"), dueOn: text("dueOn"), graceDays: text("graceDays"), version: text("version") },
		...{ asksPartners: text("asksPartners") === "yes", partnersUntil: text("partnersUntil") },
		...{ asksDivisions: text("asksDivisions") === "yes", divisionsUntil: text("divisionsUntil") },
		...{ before: text("before"), after: text("after") },
		invitation: text("invitation").replaceAll("\r\n", "\n"),
	};
}

function daysIn(text: string): readonly number[] | undefined {
	const parts = text.split(/[\s,;]+/u).filter(Boolean);
	return parts.every((part) => /^\d{1,3}$/u.test(part)) ? parts.map(Number) : undefined;
}

/** The values as a round's terms; what cannot be read is left out, so that the form says so. */
export function writtenTerms(values: RoundValues): WrittenTerms {
	const [before, after] = [daysIn(values.before), daysIn(values.after)];
	return {
		...{ asOf: dayOf(values.asOf), dueOn: dayOf(values.dueOn), invitation: values.invitation },
		graceDays: numberOf(values.graceDays),
		partnersUntil: values.asksPartners ? dayOf(values.partnersUntil) : null,
		divisionsUntil: values.asksDivisions ? dayOf(values.divisionsUntil) : null,
		remindOn: before && after && [...before.map((count) => (count === 0 ? 0 : -count)), ...after],
	};
}
