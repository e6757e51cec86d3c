// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Whom to ask at a unit: a person, or a mailbox that several look after. The first of a unit is its main contact. */
export type UnitContact = {
	readonly id: string;
	readonly kind: "person" | "mailbox";
	readonly name: string;
	readonly email: string;
};

/** Whether a text can be the address of a mailbox; whether one stands behind it, only a mail can tell. */
export function isEmail(text: string): boolean {
	return /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]{2,}$/u.test(text) && text.length <= 254;
}
