// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { RegisteredUnit } from "../../../plan/registered-unit.ts";
import type { Duplicate } from "../../../plan/unit-duplicates.ts";
import type { UnitTasks } from "../../../usecase/list-units.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { UnitLink } from "../../ui/unit-link.tsx";
import type { View } from "../../view.ts";

type TaskProps = { readonly summary: string; readonly children?: Child };

function Task({ summary, children }: TaskProps) {
	return (
		<details class="fold">
			<summary>{summary}</summary>
			<ul class="unit-tasks">{children}</ul>
		</details>
	);
}

type UnitsProps = { readonly view: View; readonly units: readonly RegisteredUnit[] };

function UnitItems({ view, units }: UnitsProps) {
	return (
		<>
			{units.map((unit) => (
				<li>
					<UnitLink view={view} unit={unit} />
				</li>
			))}
		</>
	);
}

function Pair({ view, duplicate }: { readonly view: View; readonly duplicate: Duplicate }) {
	const { t, locale, municipality } = view;
	const [first, second] = duplicate.units;
	const merge = href(locale, "unitMerge", { city: municipality?.slug ?? "", unit: first.id }, { with: second.id });
	return (
		<li>
			<UnitLink view={view} unit={first} /> · <UnitLink view={view} unit={second} />{" "}
			<span class="understood">{namedMessage(t, "unit_reason", duplicate.reason)}</span> ·{" "}
			<a class="kern-link" href={merge}>
				{t.unit_compare()}
			</a>
		</li>
	);
}

/** What somebody should see to in the list, folded up to its numbers. */
export function Tasks({ view, tasks }: { readonly view: View; readonly tasks: UnitTasks }) {
	const { t } = view;
	const { withoutContact, withoutName, duplicates } = tasks;
	const isDone = withoutContact.length + withoutName.length + duplicates.length === 0;
	return (
		<section class="unit-todo no-print" aria-labelledby="todo">
			<h2 id="todo" class="kern-heading-small">
				{t.unit_tasks_title()}
			</h2>
			{isDone && <p class="kern-body">{t.unit_tasks_none()}</p>}
			{duplicates.length > 0 && (
				<Task summary={t.unit_task_duplicate({ count: duplicates.length })}>
					{duplicates.map((duplicate) => (
						<Pair view={view} duplicate={duplicate} />
					))}
				</Task>
			)}
			{withoutContact.length > 0 && (
				<Task summary={t.unit_task_contact({ count: withoutContact.length })}>
					<UnitItems view={view} units={withoutContact} />
				</Task>
			)}
			{withoutName.length > 0 && (
				<Task summary={t.unit_task_name({ count: withoutName.length })}>
					<UnitItems view={view} units={withoutName} />
				</Task>
			)}
		</section>
	);
}
