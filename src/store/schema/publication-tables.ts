// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Generated } from "kysely";
import type { Json, Key, Versioned } from "./column.ts";

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

/** What the public site shows beside the reports. */
export type PublicationTables = {
	readonly publication_settings: PublicationSettingsTable;
	readonly publication_file: PublicationFileTable;
	readonly barrier_report: BarrierReportTable;
	readonly plan_language: PlanLanguageTable;
	readonly plan_publication: PlanPublicationTable;
	readonly plan_publication_file: PlanPublicationFileTable;
	readonly translation: TranslationTable;
};
