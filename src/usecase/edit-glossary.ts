// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import { recordEvent } from "../store/event-repository.ts";
import {
	deleteGlossaryEntry,
	findGlossaryEntry,
	type GlossaryEntry,
	insertGlossaryEntry,
	updateGlossaryEntry,
} from "../store/glossary-repository.ts";
import type { Db } from "../store/store.ts";
import { authorise, type Context, type Refusal } from "./context.ts";

export type GlossaryProblem =
	| Refusal
	| { readonly kind: "abbreviation-missing" | "meaning-missing" | "too-long" }
	/** The abbreviation has an entry already. */
	| { readonly kind: "taken"; readonly present: GlossaryEntry }
	/** Somebody else changed or removed it meanwhile; nothing was overwritten. */
	| { readonly kind: "stale"; readonly present: GlossaryEntry | undefined };

export type EditGlossaryResult =
	| { readonly ok: true; readonly abbreviation: string }
	| { readonly ok: false; readonly problem: GlossaryProblem };

export type GlossaryInput = {
	readonly abbreviation: string;
	readonly meaning: string;
	/** The version that the change is based on; left out for a new entry. */
	readonly version?: number;
};

const longestAbbreviation = 40;
const longestMeaning = 1000;

function mistakeIn(abbreviation: string, meaning: string): GlossaryProblem | undefined {
	if (abbreviation === "") return { kind: "abbreviation-missing" };
	if (meaning === "") return { kind: "meaning-missing" };
	const tooLong = abbreviation.length > longestAbbreviation || meaning.length > longestMeaning;
	return tooLong ? { kind: "too-long" } : undefined;
}

/** Adds what an abbreviation means, or changes it. */
export async function saveGlossaryEntry(context: Context, input: GlossaryInput): Promise<EditGlossaryResult> {
	const refused = authorise(context, "glossary:edit");
	if (refused) return refused;
	const abbreviation = input.abbreviation.trim();
	const meaning = input.meaning.trim();
	const mistake = mistakeIn(abbreviation, meaning);
	if (mistake) return { ok: false, problem: mistake };
	return context.store.write(context.municipality.id, async (db): Promise<EditGlossaryResult> => {
		const before = await findGlossaryEntry(db, abbreviation);
		const problem = await write(db, { abbreviation, meaning, version: input.version }, before);
		if (problem) return { ok: false, problem };
		await record(context, db, input.version === undefined ? "add-glossary-entry" : "edit-glossary-entry", {
			...{ abbreviation, before: before && { meaning: before.meaning }, after: { meaning } },
		});
		return { ok: true, abbreviation };
	});
}

type Wanted = Omit<GlossaryEntry, "version"> & { readonly version: number | undefined };

async function write(
	db: Db,
	{ abbreviation, meaning, version }: Wanted,
	before: GlossaryEntry | undefined,
): Promise<GlossaryProblem | undefined> {
	if (version !== undefined) {
		const saved = await updateGlossaryEntry(db, { abbreviation, meaning, version });
		return saved ? undefined : { kind: "stale", present: await findGlossaryEntry(db, abbreviation) };
	}
	if (!before && (await insertGlossaryEntry(db, { abbreviation, meaning }))) return undefined;
	const present = before ?? (await findGlossaryEntry(db, abbreviation));
	return present ? { kind: "taken", present } : { kind: "stale", present };
}

/** Takes an abbreviation out of the glossary. */
export async function removeGlossaryEntry(
	context: Context,
	{ abbreviation, version }: Pick<GlossaryEntry, "abbreviation" | "version">,
): Promise<EditGlossaryResult> {
	const refused = authorise(context, "glossary:edit");
	if (refused) return refused;
	return context.store.write(context.municipality.id, async (db): Promise<EditGlossaryResult> => {
		const before = await findGlossaryEntry(db, abbreviation);
		if (!before || !(await deleteGlossaryEntry(db, { abbreviation, version }))) {
			return { ok: false, problem: { kind: "stale", present: before } };
		}
		await record(context, db, "remove-glossary-entry", { abbreviation, before: { meaning: before.meaning } });
		return { ok: true, abbreviation };
	});
}

type Change = { readonly abbreviation: string; readonly before?: unknown; readonly after?: unknown };

async function record({ actor, now }: Context, db: Db, action: string, { abbreviation, before, after }: Change) {
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action, subjectKind: "glossary", subjectId: abbreviation },
		...{ before, after },
	});
}
