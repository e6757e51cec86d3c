// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** An address in the one form in which accounts are kept; undefined where it cannot be one. */
export function emailOf(written: string): string | undefined {
	const email = written.trim().normalize("NFC").toLowerCase();
	return email.length <= 254 && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(email) ? email : undefined;
}

/** An address as others may see it: enough for its owner to know it again. "b…d@example.org" */
export function maskedEmail(email: string): string {
	const at = email.lastIndexOf("@");
	const letters = [...email.slice(0, at)];
	const last = letters.length > 3 ? letters.at(-1) : "";
	return `${letters[0] ?? ""}…${last}${email.slice(at)}`;
}
