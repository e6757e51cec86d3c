// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { recogniseStatus } from "../plan/recognise-status.ts";
import { squeezedLetters } from "../plan/squeezed.ts";
import type { ReportSnapshot, ReportStatus, ReportStep } from "./snapshot.ts";

/** The status with a key; undefined for the empty one. */
export function statusOf({ scheme }: Pick<ReportSnapshot, "scheme">, key: string): ReportStatus | undefined {
	return scheme.find((status) => status.key === key);
}

type Said = Pick<ReportStep, "status" | "statusText">;

/**
 * A step's status in words: the label of the scheme, or the wording of the office where that says the same and more. A
 * wording that does not say the status itself stands in brackets behind it.
 */
export function statusWords(
	snapshot: Pick<ReportSnapshot, "scheme">,
	{ status: key, statusText }: Said,
	language: "de" | "en" = "de",
): string {
	const status = statusOf(snapshot, key);
	if (!status) return statusText;
	const label = status.label[language];
	const usual = [status.label.de, status.label.en, ...(status.phrases ?? [])].map(squeezedLetters);
	const said = squeezedLetters(statusText);
	if (said === "" || usual.includes(said)) return label;
	return saysItself(snapshot, { status: key, statusText }) ? statusText : `${label} (${statusText})`;
}

function saysItself({ scheme }: Pick<ReportSnapshot, "scheme">, { status, statusText }: Said): boolean {
	const phrased = scheme.map((one) => ({ phrases: [], ...one }));
	const recognised = recogniseStatus(statusText, phrased);
	return recognised.kind === "known" && recognised.key === status;
}
