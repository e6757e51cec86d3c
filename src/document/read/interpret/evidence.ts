// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell } from "../source.ts";
import { type ColumnFacts, columnFacts } from "./column-facts.ts";
import { mapRoles } from "./headings.ts";
import type { RoleScores } from "./role.ts";

/**
 * What the cells of a column say about its role, from 1 (looks exactly like it) to -1 (cannot be, and lower where nothing
 * may make up for it). `rowCount` is the number of rows that the cells come from. The weights were set by trying
 * (`test/layouts`, headings of other cities); they decide only where headings leave room.
 */
export function evidenceOf(cells: readonly SourceCell[], rowCount: number): RoleScores {
	if (cells.length === 0) return mapRoles(() => 0);
	const facts = columnFacts(cells);
	return {
		actionField: fieldEvidence(facts, rowCount),
		number: numberEvidence(facts),
		title: titleEvidence(facts),
		content: contentEvidence(facts),
		responsibility: signed(facts.responsibility) - facts.long,
		term: signed(facts.term) - facts.long,
		status: statusEvidence(facts),
		description: descriptionEvidence(facts),
		other: 0,
	};
}

function fieldEvidence(facts: ColumnFacts, rowCount: number): number {
	const sparse = rowCount > 3 && facts.kinds / rowCount < 0.4 ? 0.5 : 0;
	const other = Math.max(facts.bare, facts.responsibility > 0.6 ? facts.responsibility : 0);
	return 0.3 * facts.spanning + 0.6 * facts.namesField + sparse - 0.9 * other - facts.long;
}

function numberEvidence(facts: ColumnFacts): number {
	return signed(facts.number) * (facts.distinct > 0.8 ? 1 : 0.3);
}

function titleEvidence(facts: ColumnFacts): number {
	const named = 0.5 * facts.phrase + 0.5 * facts.numberedTitle + 0.3 * (facts.distinct - 0.8);
	const told = 0.8 * facts.prose + 0.8 * facts.bulleted + 0.3 * facts.severalLines;
	return Math.max(-1.6, named - told - 1.6 * facts.bare);
}

function contentEvidence(facts: ColumnFacts): number {
	const listed = 0.55 * facts.wordy + 0.3 * facts.bulleted + 0.2 * facts.severalLines;
	return Math.max(-1, listed - 0.5 * facts.prose - facts.bare);
}

/** Unknown words may still be statuses where they are short; single letters stand for something else. */
function statusEvidence(facts: ColumnFacts): number {
	if (facts.letters > 0.8) return -1.5;
	const varied = facts.kinds / facts.cells > 0.6 && facts.cells > 8 && facts.status < 0.5 ? 0.4 : 0;
	return Math.max(signed(facts.status) - varied, facts.short > 0.7 ? -0.5 : -1.4);
}

function descriptionEvidence(facts: ColumnFacts): number {
	const long = facts.meanLength > 120 ? 0.2 : 0;
	return Math.min(1, 1.2 * facts.prose + long - 0.25) - 0.8 * facts.bare;
}

function signed(share: number): number {
	return 2 * share - 1;
}
