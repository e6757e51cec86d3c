// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LoggedEvent } from "../access/logged-event.ts";
import { asCsv } from "../report/separated-values.ts";
import type { Words } from "./locale.ts";

const asText = (value: unknown): string => (value === null || value === undefined ? "" : JSON.stringify(value));

/** The log as a table, one event a record; columns are called as in the JSON file, which programs read too. */
export function logAsCsv(events: readonly LoggedEvent[]): string {
	const head = ["sequence", "at", "actor", "name", "action", "planId", "subjectKind", "subjectId", "before", "after"];
	const records = events.map((event) => [
		...[String(event.sequence), event.at.toISOString(), event.actor, event.name, event.action, event.planId],
		...[event.subjectKind, event.subjectId, asText(event.before), asText(event.after)],
		...[event.undoes === null ? "" : String(event.undoes), event.hash],
	]);
	return asCsv([[...head, "undoes", "hash"], ...records]);
}

/** Who did something, in words. */
export function actorWords(t: Words, { actor, name }: Pick<LoggedEvent, "actor" | "name">): string {
	if (actor === "operator") return t.audit_actor_operator();
	if (actor === "system") return t.audit_actor_system();
	return name || t.audit_actor_gone();
}
