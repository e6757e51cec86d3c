// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../src/access/actor.ts";
import type { Draft } from "../src/plan/draft.ts";
import type { IsoDate } from "../src/plan/period.ts";
import type { Plan, Statement } from "../src/plan/plan.ts";
import { loadContents } from "../src/store/contents-repository.ts";
import { editStatement } from "../src/usecase/edit-statement.ts";
import { type PublishReportInput, publishReport } from "../src/usecase/report/publish-report.ts";
import { reportWords } from "../src/wording/report-words.ts";
import { commitPlan } from "./committed-plan.ts";
import { inventedDraft } from "./invented-draft.ts";
import type { TestRegister } from "./register.ts";

type Register = Pick<TestRegister, "contextFor" | "municipality" | "store" | "newId">;

type Restated = {
	/** The reporting date of the second report. */
	readonly asOf: IsoDate;
	/** What is said of a step then; undefined: nothing new. `at` counts the steps of the plan from 0. */
	readonly restate: (before: Statement, at: number) => Partial<Statement> | undefined;
};

type Wanted = {
	readonly slug: string;
	readonly draft?: Draft;
	/** The reporting date of report 1; left out: the draft's. */
	readonly asOf?: IsoDate;
	/** Whether everybody may read the plan's working state too. */
	readonly isPublic?: boolean;
	/** What else is said when report 1 is published. */
	readonly first?: Partial<PublishReportInput>;
	/** Publishes report 2 as well; `true`: of a year later, in which the first step was done and the second told anew. */
	readonly second?: true | (Restated & Partial<PublishReportInput>);
};

const aYearLater: Restated = {
	asOf: "2027-03-31",
	restate: (_, at) => {
		if (at === 0)
			return { status: "not_implemented", statusText: "nicht umgesetzt", description: "Es fehlte an Platz." };
		return at === 1 ? { description: "Gepflanzt sind neunzig Bäume." } : undefined;
	},
};

/** An invented plan as an import leaves it, with report 1 published, and on wish report 2. */
export async function publishPlan(register: Register, wanted: Wanted): Promise<Plan> {
	const { slug, draft = inventedDraft, isPublic = true, first = {}, second } = wanted;
	const asOf = wanted.asOf ?? draft.document.asOf;
	const plan = await commitPlan(register, slug, { ...draft, document: { ...draft.document, asOf } }, isPublic);
	await publish(register, { plan: slug, asOf, ...first });
	if (!second) return plan;
	const { restate, ...rest } = second === true ? aYearLater : second;
	await restateSteps(register, plan, { asOf: rest.asOf, restate });
	await publish(register, { plan: slug, ...rest });
	return plan;
}

/** Publishes a report of a plan as whoever sits at the machine; the number that it got. */
export async function publish(
	{ contextFor, municipality }: Pick<Register, "contextFor" | "municipality">,
	input: Omit<PublishReportInput, "wordsFor">,
): Promise<number> {
	const context = contextFor(operator, municipality);
	const result = await publishReport(context, {
		...input,
		wordsFor: (snapshot, corrects) => reportWords(snapshot, "de", corrects),
	});
	if (!result.ok) throw new Error(result.problem.kind);
	return result.number;
}

/** Says something else of some steps of a plan, for another reporting date. */
export async function restateSteps(
	register: Register,
	plan: Pick<Plan, "id" | "slug">,
	{ asOf, restate }: Restated,
): Promise<void> {
	const { contextFor, municipality, store } = register;
	const { measures, steps, statements } = await store.read(municipality.id, (db) => loadContents(db, plan.id));
	const inOrder = measures.flatMap(({ id }) => steps.filter(({ measureId }) => measureId === id));
	const context = contextFor(operator, municipality);
	for (const [at, step] of inOrder.entries()) {
		const before = statements.find(({ stepId }) => stepId === step.id);
		const said = before && restate(before, at);
		if (!said) continue;
		const { status, statusText, description } = { ...before, ...said };
		const input = { plan: plan.slug, step: step.id, asOf, status, statusText, description };
		const saved = await editStatement(context, input);
		if (!saved.ok) throw new Error(saved.problem.kind);
	}
}
