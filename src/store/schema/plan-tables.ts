// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnType, Generated } from "kysely";
import type { DraftStep } from "../../plan/draft.ts";
import type { Day, Json, Key, Versioned } from "./column.ts";

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

type MeasureSearchTable = Key & {
	readonly measure_id: string;
	readonly plan_id: string;
	readonly document: string;
	readonly plain: string;
};

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

/** Plans and their log. */
export type PlanTables = {
	readonly plan: PlanTable;
	readonly action_field: ActionFieldTable;
	readonly measure: MeasureTable;
	readonly measure_alias: MeasureAliasTable;
	readonly step: StepTable;
	readonly step_unit: StepUnitTable;
	readonly statement: StatementTable;
	readonly reference: ReferenceTable;
	readonly glossary_entry: GlossaryEntryTable;
	readonly measure_search: MeasureSearchTable;
	readonly event: EventTable;
};
