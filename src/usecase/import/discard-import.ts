// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { advanceImport } from "../../store/import-repository.ts";
import type { Context, Refusal } from "../context.ts";
import { openImport } from "./open-import.ts";

export type DiscardImportResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" | "not-reviewing" } };

/** Ends the review of a document that is not to become the plan; nothing came into the plan, and nothing leaves it. */
export function discardImport(
	context: Context,
	{ id, version }: { readonly id: string; readonly version: number },
): Promise<DiscardImportResult> {
	return context.store.write(context.municipality.id, async (db): Promise<DiscardImportResult> => {
		const opened = await openImport(context, db, id);
		if (!opened.ok) return opened;
		if (opened.one.state !== "reviewing") return { ok: false, problem: { kind: "not-reviewing" } };
		if (!(await advanceImport(db, id, version, { state: "discarded" })))
			return { ok: false, problem: { kind: "stale" } };
		await recordEvent(db, {
			at: context.now(),
			actor: actorName(context.actor),
			action: "discard-import",
			planId: opened.plan.id,
			subjectKind: "import",
			subjectId: id,
		});
		return { ok: true };
	});
}
