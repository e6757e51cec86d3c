// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Refusal } from "../../../usecase/context.ts";
import type { PublishReportProblem } from "../../../usecase/report/publish-report.ts";
import type { Words } from "../../../wording/locale.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";

/** Why a report was not published, as the form says it. */
export function problemOf(t: Words, { kind }: Exclude<PublishReportProblem, Refusal>): ShownProblem {
	switch (kind) {
		case "correction-missing":
			return { field: "what", sentence: t.report_publish_problem_what() };
		case "busy":
		case "unavailable":
		case "took-too-long":
		case "took-too-much-memory":
			return { sentence: namedMessage(t, "report_failed", kind) };
		default:
			return { sentence: namedMessage(t, "report_publish", kind) };
	}
}
