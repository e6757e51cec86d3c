// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentInGermany } from "../../../usecase/moment-in-germany.ts";
import type { Words } from "../../../wording/locale.ts";
import type { PostedForm } from "../../posted-form.ts";
import { dayOf } from "../../posted-text.ts";
import type { PublishValues } from "../../publishing-jobs.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";

export function postedValues({ text }: PostedForm): PublishValues {
	return {
		...{ id: text("id"), seen: text("seen"), paper: text("paper"), day: text("day"), time: text("time") },
		...{ what: text("what").replaceAll("\r\n", "\n"), confirmed: text("confirm") === "yes" },
	};
}

const longestPaper = 60;

/** When everybody may read it; undefined: at once. */
export function visibleFrom({ day, time }: Pick<PublishValues, "day" | "time">): Date | undefined {
	return day === "" ? undefined : momentInGermany(day, time || "00:00");
}

/** What has to be mended before anything is asked of the plan. */
export function valueProblems(
	t: Words,
	values: PublishValues,
	{ isCorrection, now }: { readonly isCorrection: boolean; readonly now: Date },
): readonly ShownProblem[] {
	const { paper, what, confirmed } = values;
	const moment = momentProblem(t, values, now);
	return [
		...(isCorrection && what === "" ? [{ field: "what", sentence: t.report_publish_problem_what() }] : []),
		...(paper.length > longestPaper ? [{ field: "paper", sentence: t.report_publish_problem_paper() }] : []),
		...(moment ? [moment] : []),
		...(confirmed ? [] : [{ field: "confirm", sentence: t.report_publish_problem_confirm() }]),
	];
}

function momentProblem(t: Words, values: PublishValues, now: Date): ShownProblem | undefined {
	const { day, time } = values;
	if (day === "") return time === "" ? undefined : { field: "day", sentence: t.report_publish_problem_day() };
	if (dayOf(day) === undefined) return { field: "day", sentence: t.report_publish_problem_moment() };
	const moment = visibleFrom(values);
	if (!moment) return { field: "time", sentence: t.report_publish_problem_moment() };
	return moment > now ? undefined : { field: "day", sentence: t.report_publish_problem_past() };
}
