// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** An address in the one form in which accounts are kept; undefined where it cannot be one. */
export function emailOf(written: string): string | undefined {
	const email = written.trim().normalize("NFC").toLowerCase();
	return email.length <= 254 && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(email) ? email : undefined;
}
