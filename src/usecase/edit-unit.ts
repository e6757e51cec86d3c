// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../access/email.ts";
import type { RegisteredUnit } from "../plan/registered-unit.ts";
import { isEmail, type UnitContact } from "../plan/unit-contact.ts";
import { replaceContacts } from "../store/contact-repository.ts";
import { removeContactGrants } from "../store/grant-repository.ts";
import type { Db } from "../store/store.ts";
import { findUnit } from "../store/unit-repository.ts";
import { type Context, notFound, type Refusal } from "./context.ts";
import { saveUnitChange } from "./save-unit-change.ts";
import { unitToEdit } from "./unit-to-edit.ts";

export type EditUnitInput = {
	readonly unit: string;
	/** The version that the form was made of. */
	readonly version: number;
	readonly code: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly internal: boolean;
	/** The division that countersigns its answers; left out: none. */
	readonly divisionId?: string | undefined;
	/** The main one first; those without an address are left out. */
	readonly contacts: readonly Omit<UnitContact, "id">[];
};

type Problem =
	| Refusal
	| { readonly kind: "name-missing" }
	/** The place among the contacts whose address is none. */
	| { readonly kind: "email-invalid"; readonly at: number }
	/** Somebody else saved meanwhile: what stands there now. */
	| { readonly kind: "stale"; readonly current: RegisteredUnit };

export type EditUnitResult = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** Mends what the list says of a unit: how it is written, whether it belongs to the city, whom to ask. */
export async function editUnit(context: Context, input: EditUnitInput): Promise<EditUnitResult> {
	return context.store.write(context.municipality.id, async (db): Promise<EditUnitResult> => {
		const opened = await unitToEdit(context, db, input.unit);
		if (!opened.ok) return opened;
		const { unit } = opened;
		const problem = problemOf(input);
		if (problem) return { ok: false, problem };
		const { code, name, internal, divisionId } = input;
		if (divisionId !== undefined && !(await isOtherUnit(db, unit.id, divisionId))) return notFound;
		const { divisionId: _, ...kept } = unit;
		const division = divisionId === undefined ? {} : { divisionId };
		const after = { ...kept, ...division, code, name, internal, aliases: ownAliases(input), version: unit.version + 1 };
		const change = { before: [unit], after: [after], moves: [], contacts: [] };
		const isCurrent = unit.version === input.version;
		const done = { action: "edit-unit", unitId: unit.id, change } as const;
		if (!isCurrent || !(await saveUnitChange(context, db, done))) {
			return { ok: false, problem: { kind: "stale", current: unit } };
		}
		// Contacts are people: the log, which forgets nothing, does not hold them.
		const contacts = input.contacts.map((contact) => ({ ...contact, id: context.newId() }));
		await replaceContacts(db, unit.id, contacts);
		// Who is no longer asked for the unit no longer answers for it, from the next request on.
		const emails = contacts.flatMap(({ email }) => emailOf(email) ?? []);
		await removeContactGrants(db, unit.id, emails);
		return { ok: true };
	});
}

const isOtherUnit = async (db: Db, id: string, divisionId: string): Promise<boolean> =>
	divisionId !== id && (await findUnit(db, divisionId)) !== undefined;

function problemOf({ code, name, contacts }: EditUnitInput): Problem | undefined {
	if (code === "" && name === "") return { kind: "name-missing" };
	const at = contacts.findIndex(({ email }) => !isEmail(email));
	return at < 0 ? undefined : { kind: "email-invalid", at };
}

const ownAliases = ({ aliases, code, name }: EditUnitInput): readonly string[] =>
	[...new Set(aliases)].filter((alias) => alias !== "" && alias !== code && alias !== name);
