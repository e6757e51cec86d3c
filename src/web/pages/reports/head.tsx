// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { Plan } from "../../../plan/plan.ts";
import { href } from "../../routes.ts";
import { WayHead } from "../../ui/way-head.tsx";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { reportsAddress } from "./address.ts";

type HeadProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly title: string;
	/** Whether this is the list itself. */
	readonly own?: boolean;
	readonly children?: Child;
};

/** Where one is: the plan, its reports; and the page's name. */
export function ReportHead({ view, plan, title, own, children }: HeadProps) {
	const { t, locale } = view;
	const ways = [
		{ words: plan.title, address: href(locale, "plan", parametersOf(view, plan)) },
		...(own ? [] : [{ words: t.reports_title(), address: reportsAddress({ view, plan }) }]),
	];
	return (
		<WayHead label={t.reports_ways()} ways={ways} title={title}>
			{children}
		</WayHead>
	);
}
