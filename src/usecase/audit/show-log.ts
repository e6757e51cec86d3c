// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Head } from "../../access/event-chain.ts";
import type { LoggedEvent } from "../../access/logged-event.ts";
import { findHead, type LogChoices, type LogFilter, listEvents, listLogChoices } from "../../store/log-repository.ts";
import { authorise, type Context, type Refused } from "../context.ts";

/** As many events as one page holds, and as a file. */
const pageLength = 50;
const fileLength = 100_000;

export type ShowLogResult =
	| {
			readonly ok: true;
			readonly events: readonly LoggedEvent[];
			/** Whether there are older ones. */
			readonly more: boolean;
			readonly head: Head;
			readonly choices: LogChoices;
	  }
	| Refused;

/** A page of the log, newest first. */
export async function showLog(context: Context, filter: LogFilter): Promise<ShowLogResult> {
	const refused = authorise(context, "audit:read");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db) => {
		const events = await listEvents(db, filter, pageLength + 1);
		const more = events.length > pageLength;
		const [head, choices] = [await findHead(db), await listLogChoices(db)];
		return { ok: true, events: events.slice(0, pageLength), more, head, choices };
	});
}

export type ExportLogResult = { readonly ok: true; readonly events: readonly LoggedEvent[] } | Refused;

/** The log as a file, newest first: what the filter lets through, up to a hundred thousand events or fewer. */
export async function exportLog(context: Context, filter: LogFilter, most = fileLength): Promise<ExportLogResult> {
	const refused = authorise(context, "audit:read");
	if (refused) return refused;
	const events = await context.store.read(context.municipality.id, (db) => listEvents(db, filter, most));
	return { ok: true, events };
}
