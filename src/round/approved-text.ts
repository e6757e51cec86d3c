// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { IsoDate } from "../plan/period.ts";
import type { FieldProposal } from "./field-proposal.ts";

/**
 * What is approved of a field as one text, always the same for the same answers: the reporting date, the field, and of each decided step,
 * by id, its status and text.
 */
function approvedText(asOf: IsoDate, { field, steps }: FieldProposal): string {
	const decided = steps.flatMap(({ row, outcome }) =>
		outcome.kind === "decided" ? [[row.step.id, outcome.answer.status, outcome.answer.description] as const] : [],
	);
	return JSON.stringify([asOf, field?.id ?? null, decided.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The SHA-256 of what is approved, in hexadecimal. */
export function approvedHash(asOf: IsoDate, proposal: FieldProposal): string {
	return createHash("sha256").update(approvedText(asOf, proposal)).digest("hex");
}

/** Names all that somebody sees who approves a field: what is proposed, and what it replaces. Differs whenever that does. */
export function seenHash(asOf: IsoDate, proposal: FieldProposal): string {
	const replaced = proposal.steps.map(({ row, existing, outcome }) => [row.step.id, existing?.version, outcome.kind]);
	return createHash("sha256").update(approvedText(asOf, proposal)).update(JSON.stringify(replaced)).digest("hex");
}
