// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const [forAddress, forPolicy] = [/\b5\.[12]\.\d{1,3}\b/, /\b5\.\d{1,3}\.\d{1,3}\b/];

/**
 * Whether a refusal (5xx) of a recipient says that nobody receives there. A mail server that refuses for other reasons, a
 * forbidden relay above all, says nothing about the address: one wrong setting must not close all of them.
 */
export function closesAddress(status: number, answer: string): boolean {
	if (forAddress.test(answer)) return true;
	if (forPolicy.test(answer)) return false;
	return status === 550 || status === 551 || status === 553;
}
