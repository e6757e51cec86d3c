// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftStep } from "../../plan/draft.ts";
import type { Day, Json, Key, Versioned } from "./column.ts";

type RoundTable = Key &
	Versioned & {
		readonly id: string;
		readonly plan_id: string;
		readonly as_of: string;
		readonly due_on: string;
		readonly grace_days: number;
		readonly partners_until: Day;
		readonly divisions_until: Day;
		readonly stage: "partner" | "lead" | "division";
		readonly invitation: string;
		readonly remind_on: number[];
		readonly state: "draft" | "open" | "closed" | "approved" | "cancelled";
		readonly opened_at: Date | null;
		readonly closed_at: Date | null;
		readonly approved_at: Date | null;
		readonly created_at: Date;
	};

type ContributionTable = Key &
	Versioned & {
		readonly id: string;
		readonly round_id: string;
		readonly step_id: string;
		readonly unit_id: string;
		readonly handed_from_unit_id: string | null;
		readonly state: "asked" | "draft" | "submitted" | "returned" | "accepted" | "silent";
		readonly status: DraftStep["status"];
		readonly description: string;
		readonly unchanged: boolean;
		readonly edited_status: DraftStep["status"] | null;
		readonly edited_description: string | null;
		readonly edited_by: string | null;
		readonly edited_at: Date | null;
		readonly opened_at: Date | null;
		readonly saved_at: Date | null;
		readonly submitted_at: Date | null;
		readonly submitted_by: string | null;
		readonly endorsed_at: Date | null;
		readonly endorsed_by: string | null;
		readonly reviewed_at: Date | null;
		readonly reviewed_by: string | null;
	};

type ContributionAuthorTable = Key & { readonly contribution_id: string; readonly account_id: string };

type ContributionDelegateTable = Key & {
	readonly contribution_id: string;
	readonly account_id: string;
	readonly delegated_by: string;
	readonly delegated_at: Date;
};

type ContributionNoteTable = Key & {
	readonly id: string;
	readonly contribution_id: string;
	readonly kind: "question" | "answer" | "return" | "hand-over" | "endorsement" | "comment";
	readonly text: string;
	readonly written_by: string;
	readonly written_at: Date;
};

type EvidenceTable = Key & {
	readonly id: string;
	readonly contribution_id: string;
	readonly title: string;
	readonly url: string | null;
	readonly file_name: string | null;
	readonly media_type: string | null;
	readonly size: number | null;
	readonly sha256: string | null;
	readonly bytes: Buffer | null;
	readonly added_by: string;
	readonly added_at: Date;
};

type AdditionTable = Key &
	Versioned & {
		readonly round_id: string;
		readonly step_id: string;
		readonly unit_id: string;
		readonly text: string;
		readonly written_by: string | null;
		readonly saved_at: Date | null;
		readonly submitted_at: Date | null;
	};

type MergedAnswerTable = Key &
	Versioned & {
		readonly round_id: string;
		readonly step_id: string;
		readonly status: DraftStep["status"];
		readonly description: string;
		readonly merged_by: string;
		readonly merged_at: Date;
	};

type RoundRequestTable = Key & {
	readonly round_id: string;
	readonly unit_id: string;
	readonly account_id: string;
	readonly kind: "invitation" | "reminder";
	readonly on_day: string;
	readonly automatic: boolean;
	readonly requested_at: Date;
};

type ApprovalTable = Key & {
	readonly id: string;
	readonly round_id: string;
	readonly action_field_id: string | null;
	readonly approved_by: string;
	readonly approved_at: Date;
	readonly sha256: string;
};

type SubmissionTable = Key & {
	readonly id: string;
	readonly round_id: string;
	readonly account_id: string;
	readonly submitted_at: Date;
	readonly answers: Json<unknown>;
};

/** Reporting rounds. */
export type RoundTables = {
	readonly round: RoundTable;
	readonly contribution: ContributionTable;
	readonly contribution_author: ContributionAuthorTable;
	readonly contribution_delegate: ContributionDelegateTable;
	readonly contribution_note: ContributionNoteTable;
	readonly evidence: EvidenceTable;
	readonly addition: AdditionTable;
	readonly merged_answer: MergedAnswerTable;
	readonly round_request: RoundRequestTable;
	readonly approval: ApprovalTable;
	readonly submission: SubmissionTable;
};
