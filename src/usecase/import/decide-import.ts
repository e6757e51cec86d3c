// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Decision } from "../../plan/review/decision.ts";
import { addDecision, advanceImport, setUndone } from "../../store/import-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { accountOf } from "./account-of.ts";
import { type ReviewedImport, reviewIn } from "./review-import.ts";

/** What is done to the list of decisions; `version` is that of the import as the person saw it. */
export type DecideInput = {
	readonly id: string;
	readonly version: number;
	readonly move: { readonly kind: "decide"; readonly decision: Decision } | { readonly kind: "undo" | "redo" };
};

export type DecideProblem =
	| Refusal
	/** Somebody decided in between; nothing was saved. */
	| { readonly kind: "stale"; readonly now: ReviewedImport }
	/** The decision does not fit what is there; nothing was saved. */
	| { readonly kind: "misfit" | "not-reviewing" | "nothing-to-undo" | "nothing-to-redo" };

export type DecideResult =
	| ({ readonly ok: true } & ReviewedImport)
	| { readonly ok: false; readonly problem: DecideProblem };

/** Makes a decision about an import, or takes back or repeats the last one. It is kept before this returns. */
export function decideImport(context: Context, input: DecideInput): Promise<DecideResult> {
	return context.store.write(context.municipality.id, async (db): Promise<DecideResult> => {
		const before = await reviewIn(context, db, input.id);
		if (!before.ok) return before;
		if (before.import.state !== "reviewing") return { ok: false, problem: { kind: "not-reviewing" } };
		const isNewest = before.import.version === input.version && (await advanceImport(db, input.id, input.version));
		if (!isNewest) return { ok: false, problem: { kind: "stale", now: before } };
		const refused = await make(context, db, input, before);
		if (refused) return { ok: false, problem: { kind: refused } };
		const after = await reviewIn(context, db, input.id);
		const isLast = after.ok && after.decided - 1 === after.review.misfits.at(-1)?.at;
		return isLast && input.move.kind === "decide" ? { ok: false, problem: { kind: "misfit" } } : after;
	});
}

async function make(context: Context, db: Db, { id, move }: DecideInput, { last, next }: ReviewedImport) {
	switch (move.kind) {
		case "decide": {
			const { decision } = move;
			await addDecision(db, id, { decision, decidedAt: context.now(), ...accountOf(context.actor) });
			return undefined;
		}
		case "undo":
			if (!last) return "nothing-to-undo" as const;
			await setUndone(db, id, last.position, true);
			return undefined;
		case "redo":
			if (!next) return "nothing-to-redo" as const;
			await setUndone(db, id, next.position, false);
			return undefined;
	}
}
