// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "../access/actor.ts";
import { may, type Subject } from "../access/may.ts";
import type { Permission } from "../access/permission.ts";
import type { CouncilSystem } from "../council-system/council-system.ts";
import type { DocumentReader } from "../document/read/open-document-reader.ts";
import type { ReportJob, WrittenReport } from "../document/write/write-report.ts";
import type { Municipality, Store } from "../store/store.ts";

/** What every use case is given: who asks, for which municipality, and what it works with. */
export type Context = {
	readonly actor: Actor;
	readonly municipality: Municipality;
	readonly store: Store;
	readonly reader: DocumentReader;
	readonly writeReport: (job: ReportJob) => Promise<WrittenReport>;
	/** Council information systems; asking them takes as long as they take. */
	readonly council: CouncilSystem;
	readonly now: () => Date;
	/** A new UUID. */
	readonly newId: () => string;
};

/**
 * Why somebody does not get what was asked for. Who may not even read a thing is told that there is none: a foreign object
 * and one that does not exist look the same.
 */
export type Refusal = { readonly kind: "sign-in-needed" | "not-found" | "not-allowed" };

export type Refused = { readonly ok: false; readonly problem: Refusal };

export const notFound: Refused = { ok: false, problem: { kind: "not-found" } };
export const signInNeeded: Refused = { ok: false, problem: { kind: "sign-in-needed" } };

/** Which permission lets somebody know that a subject is there at all. */
function toSee(permission: Permission): Permission {
	if (permission.startsWith("contribution:")) return "contribution:read";
	if (permission.startsWith("round:")) return "round:read";
	return permission.startsWith("unit:") ? "unit:read" : "plan:read";
}

type AskedFor = Partial<Omit<Subject, "municipalityId">>;

/** The refusal where the actor may not; undefined where it may. The first line of every use case. */
export function authorise(
	{ actor, municipality }: Pick<Context, "actor" | "municipality">,
	permission: Permission,
	askedFor: AskedFor = {},
): Refused | undefined {
	const subject: Subject = { ...askedFor, municipalityId: municipality.id };
	if (may(actor, permission, subject)) return undefined;
	if (actor.kind === "anonymous") return signInNeeded;
	return may(actor, toSee(permission), subject) ? { ok: false, problem: { kind: "not-allowed" } } : notFound;
}
