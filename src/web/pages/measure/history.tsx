// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Statement } from "../../../plan/plan.ts";
import type { StepRow } from "../../../plan/step-row.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { Mark } from "../../ui/mark.tsx";
import { markName, StatusLine, statusName } from "../../ui/status.tsx";
import type { Content } from "./content.ts";
import { Prose } from "./prose.tsx";

type Said = Pick<StepRow, "status" | "statement">;

const saidIn = ({ plan }: Content, statement: Statement): Said => ({
	statement,
	status: plan.scheme.find(({ key }) => key === statement.status),
});

/** One mark per reporting date, oldest first: how the step has gone. */
function Years({ content, statements }: { readonly content: Content; readonly statements: readonly Statement[] }) {
	const { view } = content;
	return (
		<ol class="years" aria-label={view.t.measure_years()}>
			{statements.toReversed().map((statement) => {
				const said = saidIn(content, statement);
				return (
					<li>
						<Mark view={view} name={markName(said.status)} />
						<span class="years__year">{statement.asOf.slice(0, 4)}</span>
						<span class="kern-sr-only">{statusName(view, said)}</span>
					</li>
				);
			})}
		</ol>
	);
}

function Older({ content, statement }: { readonly content: Content; readonly statement: Statement }) {
	const { view, explanations } = content;
	return (
		<li>
			<h3 class="older__date">{view.t.web_as_of({ date: dayWords(view.locale, statement.asOf) })}</h3>
			<StatusLine view={view} row={saidIn(content, statement)} />
			<Prose view={view} text={statement.description} explanations={explanations} />
		</li>
	);
}

/** What was said of a step before, folded away beneath its marks over the years. */
export function History({ content, row }: { readonly content: Content; readonly row: StepRow }) {
	const own = content.statements.filter(({ stepId }) => stepId === row.step.id);
	const older = own.slice(1);
	if (older.length === 0) return null;
	return (
		<div class="over-years">
			<Years content={content} statements={own} />
			<details class="fold">
				<summary>{content.view.t.measure_older({ count: older.length })}</summary>
				<ol class="older">
					{older.map((statement) => (
						<Older content={content} statement={statement} />
					))}
				</ol>
			</details>
		</div>
	);
}
