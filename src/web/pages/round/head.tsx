// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { Plan } from "../../../plan/plan.ts";
import type { Round } from "../../../round/round.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { WayHead } from "../../ui/way-head.tsx";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { roundAddress, roundsAddress } from "./address.ts";

type HeadProps = {
	readonly view: View;
	readonly plan: Plan;
	/** Left out on the list of all rounds, and where one is planned. */
	readonly round?: Round;
	readonly title: string;
	/** Whether this is the round's own page. */
	readonly own?: boolean;
	readonly children?: Child;
};

/** Where one is: the plan, its rounds, the round; and the page's name. */
export function RoundHead({ view, plan, round, title, own, children }: HeadProps) {
	const { t, locale } = view;
	const ways = [
		{ words: plan.title, address: href(locale, "plan", parametersOf(view, plan)) },
		...(round || title !== t.round_list_title()
			? [{ words: t.round_list_title(), address: roundsAddress({ view, plan }) }]
			: []),
		...(round && !own
			? [{ words: roundName(view, round), address: roundAddress({ view, plan, round }, "round") }]
			: []),
	];
	return (
		<WayHead label={t.round_ways()} ways={ways} title={title}>
			{children}
		</WayHead>
	);
}

/** "Berichtsrunde zum 30. September 2026". */
export const roundName = ({ t, locale }: View, { asOf }: Pick<Round, "asOf">): string =>
	t.round_title({ day: dayWords(locale, asOf) });
