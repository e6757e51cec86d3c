// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readStatus } from "./recognise-status.ts";
import { squeezedLetters } from "./squeezed.ts";

/** `laufend` stands in columns of terms as well as in columns of statuses. */
const alsoTerm =
	/^(?:laufend|lfd|fortlaufend|kontinuierlich|dauerhaft|daueraufgaben?|laufendeaufgabe|offen|nochoffen)$/u;

/** How well a text fits into a column of statuses: 1 a status, 0.5 perhaps a term, 0 none. For recognising columns. */
export function looksLikeStatus(text: string): number {
	const reading = readStatus(text);
	if (reading.meanings.length === 0) return 0;
	if (alsoTerm.test(squeezedLetters(text))) return 0.5;
	if (reading.meanings.length > 1) return 0.7;
	return reading.certain ? 1 : 0.8;
}
