// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { RegisteredUnit } from "../plan/registered-unit.ts";
import { href, type RouteName } from "./routes.ts";
import { FormActions } from "./ui/form-actions.tsx";
import { layout } from "./ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "./ui/problem-summary.tsx";
import type { View } from "./view.ts";

type UnitFormProps = {
	readonly view: View;
	readonly unit: RegisteredUnit;
	readonly route: Extract<RouteName, "unitRename" | "unitSplit" | "unitMerge">;
	readonly title: string;
	readonly text: string;
	/** What the button does. */
	readonly label: string;
	readonly problems: readonly ShownProblem[];
	readonly wide?: boolean;
	readonly children: Child;
};

/** The page of a form that changes what a unit is: what it does, what has to be mended, and the fields. */
export function unitFormPage({ view, unit, route, title, text, label, problems, wide, children }: UnitFormProps) {
	const { t, locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", unit: unit.id };
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<ProblemSummary title={t.unit_problem_title()} problems={problems} />
				<p class="kern-body text-column">{text}</p>
				<form class={wide ? "form form--wide" : "form"} method="post" action={href(locale, route, parameters)}>
					{children}
					<FormActions view={view} label={label} back={href(locale, "unit", parameters)} />
				</form>
			</>
		),
	});
}
