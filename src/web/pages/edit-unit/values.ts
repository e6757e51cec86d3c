// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "../../../plan/registered-unit.ts";
import type { UnitContact } from "../../../plan/unit-contact.ts";
import type { PostedForm } from "../../posted-form.ts";

export type ContactValues = Omit<UnitContact, "id">;

/** What stands in the form. */
export type UnitValues = {
	readonly version: number;
	readonly code: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly internal: boolean;
	/** The division that countersigns; undefined: none. */
	readonly divisionId?: string | undefined;
	/** In the order of the form, with empty ones. */
	readonly contacts: readonly ContactValues[];
	/** The place of the main one. */
	readonly main: number;
};

const emptyContact: ContactValues = { kind: "mailbox", name: "", email: "" };

/** Room for two more contacts than there are. */
const withRoom = (contacts: readonly ContactValues[]): readonly ContactValues[] => [
	...contacts,
	emptyContact,
	emptyContact,
];

export function valuesOf(unit: RegisteredUnit, contacts: readonly UnitContact[]): UnitValues {
	const { version, code, name, aliases, internal, divisionId } = unit;
	return { version, code, name, aliases, internal, divisionId, contacts: withRoom(contacts), main: 0 };
}

/** The most contacts that a form is read for. */
const MOST = 50;

export function postedValues(form: PostedForm, version: number): UnitValues {
	const places = form.all("email").slice(0, MOST);
	const contacts = places.map(
		(email, at): ContactValues => ({
			kind: form.text(`kind-${at}`) === "person" ? "person" : "mailbox",
			name: (form.all("contact")[at] ?? "").trim(),
			email: email.trim(),
		}),
	);
	return {
		version,
		code: form.text("code"),
		name: form.text("name"),
		aliases: form.lines("aliases"),
		internal: form.text("place") !== "external",
		divisionId: form.text("division") || undefined,
		contacts,
		main: Math.max(0, Number(form.text("main")) || 0),
	};
}

/** Whom the form names, the main one first. One with a name and no address is kept: it has to be mended. */
export function namedContacts({ contacts, main }: UnitValues): readonly ContactValues[] {
	const named = contacts
		.map((contact, at) => ({ contact, at }))
		.filter(({ contact }) => contact.name + contact.email !== "");
	return named.toSorted((a, b) => Number(b.at === main) - Number(a.at === main)).map(({ contact }) => contact);
}
