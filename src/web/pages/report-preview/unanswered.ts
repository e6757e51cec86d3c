// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PreparedReport } from "../../../usecase/report/prepare-report.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { View } from "../../view.ts";

type Preview = Pick<PreparedReport, "round" | "snapshot">;

/** Nothing was said in the round: the report bears the day for which something was said last. */
export const isOlderThanAsked = ({ round, snapshot }: Preview): boolean =>
	round !== undefined && snapshot.asOf < round.asOf;

/** What that means, in words. */
export function unansweredWords({ t, locale }: View, { round, snapshot }: Preview): string {
	const [asked, stand] = [round?.asOf ?? snapshot.asOf, snapshot.asOf].map((day) => dayWords(locale, day));
	return t.report_remark_unanswered_text({ asked: asked ?? "", stand: stand ?? "" });
}
