// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Cells, Decision } from "../plan/change/change.ts";
import { editRow, type Stale } from "../plan/change/edit-row.ts";
import type { RowKind, RowOf } from "../plan/change/row.ts";
import { listEvents, type PlanEvent } from "../store/history-repository.ts";
import type { Db } from "../store/store.ts";
import type { Past } from "./change-plan.ts";

/** Somebody else was there in the meantime: both texts, and who it was. */
export type TypedOver<Kind extends RowKind> = Stale<Kind> & { readonly by?: PlanEvent };

type Typed<Kind extends RowKind> = {
	readonly kind: Kind;
	/** The version of the row that the person looked at while typing; 0 for none. */
	readonly version: number;
	readonly cells: Cells<Kind>;
};

/** What somebody typed into a form about a row goes over the row as it is now, if it can without losing anybody's text. */
export async function typeOver<Kind extends RowKind>(
	{ db, planId, past }: { readonly db: Db; readonly planId: string; readonly past: Past },
	now: RowOf[Kind],
	{ kind, version, cells }: Typed<Kind>,
): Promise<Decision<TypedOver<Kind>>> {
	const base = version === now.version ? now : await past(kind, now.id, version);
	const decision = editRow(kind, now, base, cells);
	if (decision.ok) return decision;
	const [by] = await listEvents(db, planId, { about: [now.id] }, 1);
	return { ok: false, problem: { ...decision.problem, ...(by && { by }) } };
}
