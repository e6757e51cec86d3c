// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type MergeProblem, type Merger, mergeUnits as merge, mergeSpellings } from "../plan/merge-units.ts";
import type { IsoDate } from "../plan/period.ts";
import type { RegisteredUnit, UnitName } from "../plan/registered-unit.ts";
import { isFinished } from "../plan/unit-work.ts";
import { listContacts } from "../store/contact-repository.ts";
import { listPlans } from "../store/plan-repository.ts";
import type { Db } from "../store/store.ts";
import { lockUnits } from "../store/unit-change-repository.ts";
import { listUnits } from "../store/unit-repository.ts";
import { giveRights, rightsOf } from "../store/unit-rights-repository.ts";
import { wereAsked } from "../store/unit-round-repository.ts";
import { workOfUnits } from "../store/unit-work-repository.ts";
import { type Context, notFound, type Refusal } from "./context.ts";
import { saveUnitChange } from "./save-unit-change.ts";
import { today } from "./today.ts";
import { unitToEdit } from "./unit-to-edit.ts";

export type MergeUnitsInput = {
	readonly unit: string;
	/** The units that are merged with it. */
	readonly others: readonly string[];
	/** The unit that all of them form from a day on; left out where the others go over to the first. */
	readonly into?: UnitName;
	/** Left out where they were only spellings of one. */
	readonly onDay?: IsoDate;
	/** The versions that the form was made of, by unit. */
	readonly versions: ReadonlyMap<string, number>;
};

/** `asked`: a round asked one of them, so that it cannot vanish as a mere spelling. */
type Problem = Refusal | MergeProblem | { readonly kind: "stale" | "name-missing" | "asked" };

export type MergeUnitsResult =
	| { readonly ok: true; readonly unit: string }
	| { readonly ok: false; readonly problem: Problem };

/** Makes several units one: from a day on, or because they were never more than spellings of one. */
export async function mergeUnits(context: Context, input: MergeUnitsInput): Promise<MergeUnitsResult> {
	return context.store.write(context.municipality.id, async (db): Promise<MergeUnitsResult> => {
		await lockUnits(db, [input.unit, ...input.others]);
		const opened = await unitToEdit(context, db, input.unit);
		if (!opened.ok) return opened;
		const units = await listUnits(db);
		const merger = await mergerOf(context, db, units, input);
		if (!merger.ok) return merger;
		const { from, into } = merger.merger;
		if ([...from, into].some(({ id, version }) => (input.versions.get(id) ?? version) !== version)) {
			return { ok: false, problem: { kind: "stale" } };
		}
		const ids = from.map(({ id }) => id);
		if (!input.onDay && (await wereAsked(db, ids))) return { ok: false, problem: { kind: "asked" } };
		const decided = decide(merger.merger, units, input, today(context.now()));
		if (!decided.ok) return decided;
		const action = input.onDay ? "merge-units" : "merge-spellings";
		const rights = await rightsOf(db, ids);
		const done = { action, unitId: into.id, change: decided.change } as const;
		if (!(await saveUnitChange(context, db, done))) return { ok: false, problem: { kind: "stale" } };
		await giveRights(db, rights, into.id, context.newId);
		return { ok: true, unit: into.id };
	});
}

function decide(merger: Merger, units: readonly RegisteredUnit[], { onDay }: MergeUnitsInput, day: IsoDate) {
	if (onDay) return merge(merger, onDay, day);
	const ids = new Set(merger.from.map(({ id }) => id));
	const predecessors = units.filter(({ successors }) => successors.some(({ unitId }) => ids.has(unitId)));
	return mergeSpellings(merger, predecessors);
}

type Found = { readonly ok: true; readonly merger: Merger } | { readonly ok: false; readonly problem: Problem };

async function mergerOf(
	context: Context,
	db: Db,
	units: readonly RegisteredUnit[],
	{ unit, others, into: formed }: MergeUnitsInput,
): Promise<Found> {
	const isNew = formed !== undefined;
	const into = isNew ? newUnit(formed, context.newId()) : units.find(({ id }) => id === unit);
	const ids = isNew && others.length > 0 ? [unit, ...others] : others;
	const from = units.filter(({ id }) => ids.includes(id) && id !== into?.id);
	if (!into || ids.some((id) => !units.some((unit) => unit.id === id))) return notFound;
	if (into.code === "" && into.name === "") return { ok: false, problem: { kind: "name-missing" } };
	const all = [...from, into].map(({ id }) => id);
	const planIds = (await listPlans(db)).map(({ id }) => id);
	const steps = await workOfUnits(db, all, planIds);
	const held = steps.map((step) => ({ ...step, finished: isFinished(step) }));
	return { ok: true, merger: { from, into, isNew, held, contacts: await listContacts(db, all) } };
}

const newUnit = ({ code, name }: UnitName, id: string): RegisteredUnit => ({
	...{ id, code, name, internal: true, aliases: [], formerNames: [], successors: [], version: 1 },
});
