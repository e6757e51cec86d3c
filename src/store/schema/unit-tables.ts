// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Generated } from "kysely";
import type { Day, Key, Versioned } from "./column.ts";

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

/** Units. */
export type UnitTables = {
	readonly unit: UnitTable;
	readonly unit_alias: UnitAliasTable;
	readonly unit_former_name: UnitFormerNameTable;
	readonly unit_contact: UnitContactTable;
	readonly unit_succession: UnitSuccessionTable;
};
