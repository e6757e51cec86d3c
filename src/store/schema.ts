// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AccessTables } from "./schema/access-tables.ts";
import type { CouncilTables } from "./schema/council-tables.ts";
import type { ImportTables } from "./schema/import-tables.ts";
import type { MailTables } from "./schema/mail-tables.ts";
import type { PlanTables } from "./schema/plan-tables.ts";
import type { PublicationTables } from "./schema/publication-tables.ts";
import type { ReportTables } from "./schema/report-tables.ts";
import type { RoundTables } from "./schema/round-tables.ts";
import type { UnitTables } from "./schema/unit-tables.ts";

/** The tables as the migrations make them, for Kysely. */
export type Schema = AccessTables &
	MailTables &
	UnitTables &
	PlanTables &
	ImportTables &
	RoundTables &
	ReportTables &
	CouncilTables &
	PublicationTables;
