// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { squeezedLetters } from "../plan/squeezed.ts";
import type { ReportSnapshot, ReportStatus, ReportStep } from "./snapshot.ts";

/** The status with a key; undefined for the empty one. */
export function statusOf({ scheme }: Pick<ReportSnapshot, "scheme">, key: string): ReportStatus | undefined {
	return scheme.find((status) => status.key === key);
}

/** A step's status in words: the label of the scheme, or the wording of the office where that says something else. */
export function statusWords(
	snapshot: Pick<ReportSnapshot, "scheme">,
	{ status: key, statusText }: Pick<ReportStep, "status" | "statusText">,
	language: "de" | "en" = "de",
): string {
	const status = statusOf(snapshot, key);
	if (!status) return statusText;
	const usual = [status.label.de, status.label.en, ...status.phrases].map(squeezedLetters);
	const said = squeezedLetters(statusText);
	return said === "" || usual.includes(said) ? status.label[language] : statusText;
}
