// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WayName } from "../../../report/plan-ways.ts";
import type { OpenedPlanWays } from "../../../usecase/publication/plan-ways.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { View } from "../../view.ts";

type WayStateProps = { readonly view: View; readonly opened: OpenedPlanWays; readonly name: WayName };

/** Whether something was entered, public or not. */
const isEntered = ({ sections, files }: OpenedPlanWays, name: WayName): boolean =>
	name === "easy-language"
		? sections[name].content.text !== ""
		: files.film !== undefined || sections[name].content.link !== "";

/** Whether everybody sees it, and whether it still fits the newest report. */
export function WayStateWords({ view: { t, locale }, opened, name }: WayStateProps) {
	const way = opened.ways[name];
	if (!isEntered(opened, name)) return <>{t.plan_way_state_missing()}</>;
	if (!way) return <>{t.plan_way_state_withdrawn()}</>;
	const { number, asOf } = way.report;
	const told = { number, date: dayWords(locale, asOf) };
	return <>{way.isOutdated ? t.plan_way_state_outdated(told) : t.plan_way_state_current(told)}</>;
}
