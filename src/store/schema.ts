// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnType, Generated } from "kysely";
import type { MirrorRun } from "../council/mirror-run.ts";
import type { SystemProblem } from "../council/system-problem.ts";
import type { AddressState } from "../mail/mail-address.ts";
import type { MailKind } from "../mail/mail-kind.ts";
import type { MailState } from "../mail/mail-state.ts";
import type { DraftStep } from "../plan/draft.ts";

/** Filled in from the transaction's municipality where left out: see `inMunicipality`. */
type Key = { readonly municipality_id: string };
type Json<T> = ColumnType<T, string, string>;
type Day = ColumnType<string | null, string | null, string | null>;
type Versioned = { readonly version: Generated<number> };

type MunicipalityTable = Versioned & {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	readonly settings: ColumnType<unknown, string | undefined, string>;
	readonly created_at: Date;
};

type AccountTable = Key &
	Versioned & {
		readonly id: string;
		readonly email: string;
		readonly name: string;
		readonly state: Generated<"active" | "suspended">;
		readonly created_at: Date;
	};

type PasswordTable = Key & { readonly account_id: string; readonly hash: string; readonly changed_at: Date };

type PasskeyTable = Key & {
	readonly id: string;
	readonly account_id: string;
	readonly public_key: Buffer;
	readonly counter: number;
	readonly transports: string[];
	readonly name: string;
	readonly created_at: Date;
	readonly last_used_at: Date | null;
};

type SignInChallengeTable = Key & {
	readonly token_hash: string;
	readonly kind: string;
	readonly data: Json<unknown>;
	readonly expires_at: Date;
};

type SessionTable = Key & {
	readonly token_hash: string;
	readonly id: string;
	readonly account_id: string;
	readonly method: "password" | "passkey" | "link" | "oidc" | "setup";
	readonly user_agent: string;
	readonly created_at: Date;
	readonly last_seen_at: Date;
	readonly expires_at: Date;
};

type SignInLinkTable = Key & {
	readonly token_hash: string;
	readonly id: string;
	readonly account_id: string;
	readonly purpose: "sign-in" | "invitation";
	readonly created_at: Date;
	readonly expires_at: Date;
	readonly consumed_at: Date | null;
	readonly code_hash: string | null;
	readonly tries: Generated<number>;
	readonly round_id: string | null;
};

type OidcProviderTable = Key &
	Versioned & {
		readonly id: string;
		readonly name: string;
		readonly issuer: string;
		readonly client_id: string;
		readonly client_secret: string;
		readonly makes_accounts: boolean;
	};

type OidcIdentityTable = Key & { readonly issuer: string; readonly subject: string; readonly account_id: string };

type RoleName = "administrator" | "coordinator" | "approver" | "contributor" | "reader";

type OidcClaimRuleTable = Key & {
	readonly id: string;
	readonly provider_id: string;
	readonly claim: string;
	readonly value: string;
	readonly role: RoleName;
	readonly unit_id: string | null;
};

type RoleGrantTable = Key & {
	readonly id: string;
	readonly account_id: string;
	readonly role: RoleName;
	readonly plan_id: string | null;
	readonly unit_id: string | null;
	readonly oidc_provider_id: string | null;
	readonly from_contact: Generated<boolean>;
};

type ApiTokenTable = Key & {
	readonly id: string;
	readonly account_id: string;
	readonly token_hash: string;
	readonly name: string;
	readonly scopes: string[];
	readonly created_at: Date;
	readonly expires_at: Date;
	readonly last_used_at: Date | null;
};

type MailTable = Key & {
	readonly id: string;
	readonly key: string;
	readonly kind: MailKind;
	readonly recipient: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly calendar_name: string | null;
	readonly calendar: string | null;
	readonly opt_out_url: string | null;
	readonly round_id: string | null;
	readonly state: Generated<MailState>;
	readonly reason: Generated<string>;
	readonly created_at: Date;
	readonly sent_at: Date | null;
	readonly tries: Generated<number>;
	readonly next_try_at: Date;
	readonly expires_at: Date;
	readonly lease_until: Date | null;
};

type MailAddressTable = Key & {
	readonly email: string;
	readonly state: AddressState;
	readonly since: Date;
	readonly reason: string;
};

type MailOptOutTable = Key & { readonly token_hash: string; readonly email: string; readonly created_at: Date };

type UnitTable = Key &
	Versioned & {
		readonly id: string;
		readonly code: string;
		readonly name: string;
		readonly internal: boolean;
		readonly valid_from: Day;
		readonly valid_until: Day;
		readonly division_id: string | null;
	};

type UnitAliasTable = Key & {
	readonly unit_id: string;
	readonly spelling: string;
	readonly key: string;
};

type UnitFormerNameTable = Key & {
	readonly unit_id: string;
	readonly until: string;
	readonly code: string;
	readonly name: string;
};

type UnitContactTable = Key & {
	readonly id: string;
	readonly unit_id: string;
	readonly kind: "person" | "mailbox";
	readonly name: string;
	readonly email: string;
	readonly position: Generated<number>;
};

type UnitSuccessionTable = Key & {
	readonly from_unit_id: string;
	readonly to_unit_id: string;
	readonly on_day: string;
};

type PlanTable = Key &
	Versioned & {
		readonly id: string;
		readonly slug: string;
		readonly title: string;
		readonly as_of: Day;
		readonly first_year: number | null;
		readonly last_year: number | null;
		readonly scheme: Json<unknown>;
		readonly visibility: Generated<"internal" | "public">;
		readonly predecessor_id: string | null;
		readonly revision: Generated<number>;
		readonly created_at: Date;
	};

type ActionFieldTable = Key &
	Versioned & {
		readonly id: string;
		readonly plan_id: string;
		readonly code: string;
		readonly title: string;
		readonly position: number;
	};

type MeasureTable = Key &
	Versioned & {
		readonly id: string;
		readonly plan_id: string;
		readonly action_field_id: string | null;
		readonly number: string;
		readonly slug: string;
		readonly title: string;
		readonly position: number;
		readonly predecessor_id: string | null;
		readonly dropped_because: string | null;
	};

type MeasureAliasTable = Key & {
	readonly plan_id: string;
	readonly slug: string;
	readonly number: string;
	readonly measure_id: string;
	readonly since: Date;
};

type StepTable = Key &
	Versioned & {
		readonly id: string;
		readonly plan_id: string;
		readonly measure_id: string;
		readonly position: number;
		readonly content: string[];
		readonly responsibility: string[];
		readonly term: string[];
		readonly dropped_because: string | null;
	};

type StepUnitTable = Key & {
	readonly step_id: string;
	readonly unit_id: string;
	readonly part: "lead" | "with" | "participant";
	readonly written: string;
	readonly position: number;
};

type StatementTable = Key &
	Versioned & {
		readonly id: string;
		readonly step_id: string;
		readonly as_of: string;
		readonly status: DraftStep["status"];
		readonly status_text: string;
		readonly description: string;
	};

type ReferenceTable = Key & {
	readonly step_id: string;
	readonly position: number;
	readonly raw: string;
	readonly target: string;
	readonly cell: "content" | "responsibility" | "term" | "description";
	readonly resolves: "unique" | "ambiguous" | "missing";
	readonly measure_id: string | null;
};

type GlossaryEntryTable = Key & Versioned & { readonly abbreviation: string; readonly meaning: string };

type ImportTable = Key &
	Versioned & {
		readonly id: string;
		readonly plan_id: string;
		readonly file_name: string;
		readonly sha256: string;
		readonly bytes: Buffer;
		readonly draft: Json<unknown>;
		readonly state: "reviewing" | "committed" | "reverted" | "discarded";
		readonly started_by: string | null;
		readonly started_at: Date;
		readonly committed_at: Date | null;
	};

type ImportDecisionTable = Key & {
	readonly import_id: string;
	readonly position: number;
	readonly decision: Json<unknown>;
	readonly undone: Generated<boolean>;
	readonly decided_by: string | null;
	readonly decided_at: Date;
};

type ColumnMappingTable = Key & { readonly heading: string; readonly cell: string };

type EventTable = Key & {
	readonly sequence: Generated<number>;
	readonly at: Date;
	readonly actor: string;
	readonly action: string;
	readonly plan_id: string | null;
	readonly subject_kind: string;
	readonly subject_id: string;
	readonly before: ColumnType<unknown, string | null, never>;
	readonly after: ColumnType<unknown, string | null, never>;
	readonly undoes: number | null;
	readonly previous_hash: Generated<string>;
	readonly hash: Generated<string>;
};

type MeasureSearchTable = Key & {
	readonly measure_id: string;
	readonly plan_id: string;
	readonly document: string;
	readonly plain: string;
};

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

type ReportTable = Key & {
	readonly id: string;
	readonly plan_id: string;
	readonly number: number;
	readonly round_id: string | null;
	readonly as_of: string;
	readonly schema_version: number;
	readonly snapshot: Buffer;
	readonly sha256: string;
	readonly corrects_id: string | null;
	readonly correction: string;
	readonly published_by: string | null;
	readonly published_at: Date;
	readonly visible_from: Date;
};

type ReportFileTable = Key & {
	readonly report_id: string;
	/** The file's name. */
	readonly format: string;
	readonly media_type: string;
	readonly bytes: Buffer;
	readonly sha256: string;
};

type ReportWithdrawalTable = Key & {
	readonly report_id: string;
	readonly reason: string;
	readonly withdrawn_by: string | null;
	readonly withdrawn_at: Date;
};

type CouncilMirrorTable = Key & {
	readonly address: string;
	readonly enabled: boolean;
	readonly version: number;
	readonly revision: Generated<number>;
	readonly body_name: Generated<string>;
	readonly modified_since: Date | null;
	readonly run: ColumnType<MirrorRun | null, string | null, string | null>;
	readonly lease_id: string | null;
	readonly lease_until: Date | null;
	readonly next_run_at: Date | null;
	readonly last_run_at: Date | null;
	readonly last_read: Generated<number>;
	readonly last_changed: Generated<number>;
	readonly last_skipped: Generated<number>;
	readonly failures: Generated<number>;
	readonly problem: SystemProblem["kind"] | null;
	readonly problem_detail: Generated<string>;
	readonly problem_at: Date | null;
};

type CouncilPaperTable = Key & {
	readonly id: string;
	readonly reference: string;
	readonly key: string;
	readonly name: string;
	readonly date: Day;
	readonly paper_type: string;
	readonly web: string | null;
	readonly main_file: string | null;
	readonly auxiliary_file: string | null;
	readonly deleted: boolean;
	readonly modified: ColumnType<Date | null, string | null, string | null>;
	readonly seen_at: Date;
};

type PublicationSettingsTable = Key & {
	readonly section: string;
	readonly content: Json<unknown>;
	readonly version: number;
};

type PublicationFileTable = Key & {
	readonly name: string;
	readonly media_type: string;
	readonly bytes: Buffer;
	readonly sha256: string;
	readonly changed_at: Date;
};

type BarrierReportTable = Key &
	Versioned & {
		readonly id: string;
		readonly page: string;
		readonly description: string;
		readonly email: string;
		readonly state: Generated<"new" | "working" | "done">;
		readonly reported_at: Date;
		readonly changed_at: Date;
	};

type PlanLanguageTable = Key & {
	readonly plan_id: string;
	readonly language: string;
	readonly visible: Generated<boolean>;
};

type PlanPublicationTable = PublicationSettingsTable & { readonly plan_id: string };

type PlanPublicationFileTable = PublicationFileTable & { readonly plan_id: string };

type TranslationTable = Key &
	Versioned & {
		readonly plan_id: string;
		readonly language: string;
		readonly key: string;
		readonly text: string;
		readonly origin: "human" | "machine";
		readonly original_hash: string;
		readonly changed_at: Date;
	};

/** The tables as the migrations make them, for Kysely. */
export type Schema = {
	readonly municipality: MunicipalityTable;
	readonly account: AccountTable;
	readonly password: PasswordTable;
	readonly passkey: PasskeyTable;
	readonly sign_in_challenge: SignInChallengeTable;
	readonly session: SessionTable;
	readonly sign_in_link: SignInLinkTable;
	readonly oidc_provider: OidcProviderTable;
	readonly oidc_identity: OidcIdentityTable;
	readonly oidc_claim_rule: OidcClaimRuleTable;
	readonly role_grant: RoleGrantTable;
	readonly api_token: ApiTokenTable;
	readonly mail: MailTable;
	readonly mail_address: MailAddressTable;
	readonly mail_opt_out: MailOptOutTable;
	readonly unit: UnitTable;
	readonly unit_alias: UnitAliasTable;
	readonly unit_former_name: UnitFormerNameTable;
	readonly unit_contact: UnitContactTable;
	readonly unit_succession: UnitSuccessionTable;
	readonly plan: PlanTable;
	readonly action_field: ActionFieldTable;
	readonly measure: MeasureTable;
	readonly measure_alias: MeasureAliasTable;
	readonly step: StepTable;
	readonly step_unit: StepUnitTable;
	readonly statement: StatementTable;
	readonly reference: ReferenceTable;
	readonly glossary_entry: GlossaryEntryTable;
	readonly import: ImportTable;
	readonly import_decision: ImportDecisionTable;
	readonly column_mapping: ColumnMappingTable;
	readonly event: EventTable;
	readonly measure_search: MeasureSearchTable;
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
	readonly report: ReportTable;
	readonly report_file: ReportFileTable;
	readonly report_withdrawal: ReportWithdrawalTable;
	readonly council_mirror: CouncilMirrorTable;
	readonly council_paper: CouncilPaperTable;
	readonly publication_settings: PublicationSettingsTable;
	readonly publication_file: PublicationFileTable;
	readonly barrier_report: BarrierReportTable;
	readonly plan_language: PlanLanguageTable;
	readonly translation: TranslationTable;
	readonly plan_publication: PlanPublicationTable;
	readonly plan_publication_file: PlanPublicationFileTable;
};
