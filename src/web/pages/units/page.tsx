// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListedUnit, UnitTasks } from "../../../usecase/list-units.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import type { UnitFilter } from "./filter.ts";
import { UnitFilterForm } from "./filter-form.tsx";
import { UnitTable } from "./table.tsx";
import { Tasks } from "./tasks.tsx";

type UnitsProps = {
	readonly units: readonly ListedUnit[];
	readonly shown: readonly ListedUnit[];
	readonly filter: UnitFilter;
	readonly tasks?: UnitTasks;
};

/** All units, what should be seen to among them, and the list to search. */
export function unitsPage(view: View, { units, shown, filter, tasks }: UnitsProps) {
	const { t } = view;
	const count = units.length;
	return layout({
		view,
		title: t.unit_list_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.unit_list_title()}</h1>
				<p class="lead text-column">
					{count === 0
						? t.unit_list_empty()
						: tasks
							? t.unit_list_sentence_known({ count })
							: t.unit_list_sentence({ count })}
				</p>
				{tasks && count > 0 && <Tasks view={view} tasks={tasks} />}
				{count > 0 && <UnitFilterForm view={view} filter={filter} />}
				{count > 0 && <UnitTable view={view} units={shown} />}
			</>
		),
	});
}
