// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { ColumnMapping } from "../../plan/column-role.ts";
import type { ReadProblem } from "../../plan/draft.ts";
import { loadColumnMapping, saveColumnMapping } from "../../store/column-mapping-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { advanceImport, dropDecisions, findImportBytes, listDecisions } from "../../store/import-repository.ts";
import type { Context, Refusal } from "../context.ts";
import { openImport } from "./open-import.ts";

export type MapColumnsInput = {
	readonly id: string;
	readonly version: number;
	readonly mapping: ColumnMapping;
	/** Whether decisions about the old reading are given up. */
	readonly dropDecisions: boolean;
};

export type MapColumnsProblem =
	| Refusal
	| { readonly kind: "decisions-lost"; readonly count: number }
	| { readonly kind: "unreadable"; readonly problem: ReadProblem }
	| { readonly kind: "stale" | "not-reviewing" | "no-measures" };

export type MapColumnsResult = { readonly ok: true } | { readonly ok: false; readonly problem: MapColumnsProblem };

/** Reads a document anew as a person says what its columns hold, and remembers it for the municipality's next one. */
export async function mapColumns(context: Context, input: MapColumnsInput): Promise<MapColumnsResult> {
	const { municipality, store, reader } = context;
	const refuse = (problem: MapColumnsProblem): MapColumnsResult => ({ ok: false, problem });
	const prepared = await store.read(municipality.id, async (db) => {
		const opened = await openImport(context, db, input.id);
		if (!opened.ok) return opened;
		const bytes = (await findImportBytes(db, input.id)) ?? new Uint8Array();
		const decided = (await listDecisions(db, input.id)).filter(({ undone }) => !undone).length;
		return { ...opened, bytes, decided, known: await loadColumnMapping(db) };
	});
	if (!prepared.ok) return prepared;
	const { one, bytes, decided, known } = prepared;
	if (one.state !== "reviewing") return refuse({ kind: "not-reviewing" });
	if (decided > 0 && !input.dropDecisions) return refuse({ kind: "decisions-lost", count: decided });
	const read = await reader.read(bytes, one.fileName, { columns: { ...known, ...input.mapping } });
	if (!read.ok) return refuse({ kind: "unreadable", problem: read.problem });
	if (read.draft.measures.length === 0) return refuse({ kind: "no-measures" });
	return store.write(municipality.id, async (db): Promise<MapColumnsResult> => {
		if (!(await advanceImport(db, input.id, input.version, { draft: read.draft }))) return refuse({ kind: "stale" });
		await dropDecisions(db, input.id);
		await saveColumnMapping(db, input.mapping);
		await recordEvent(db, {
			at: context.now(),
			actor: actorName(context.actor),
			action: "map-columns",
			planId: one.planId,
			subjectKind: "import",
			subjectId: input.id,
			after: { mapping: input.mapping, decisionsDropped: decided },
		});
		return { ok: true };
	});
}
