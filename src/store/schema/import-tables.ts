// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Generated } from "kysely";
import type { Json, Key, Versioned } from "./column.ts";

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

/** Documents that were read in. */
export type ImportTables = {
	readonly import: ImportTable;
	readonly import_decision: ImportDecisionTable;
	readonly column_mapping: ColumnMappingTable;
};
