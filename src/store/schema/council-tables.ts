// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnType, Generated } from "kysely";
import type { MirrorRun } from "../../council/mirror-run.ts";
import type { SystemProblem } from "../../council/system-problem.ts";
import type { Day, Key } from "./column.ts";

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

/** The mirror of council papers. */
export type CouncilTables = {
	readonly council_mirror: CouncilMirrorTable;
	readonly council_paper: CouncilPaperTable;
};
