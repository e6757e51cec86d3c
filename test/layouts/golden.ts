// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ModelMeasure, ModelStatus, PlanModel } from "./model.ts";

const FILE = join(import.meta.dirname, "../../../shared/dresden/golden.json");

type Golden = {
	readonly document: {
		readonly title: string;
		readonly city: string;
		readonly asOf: string;
	};
	readonly actionFields: readonly {
		readonly code: string;
		readonly title: string;
	}[];
	readonly measures: readonly {
		readonly number: string;
		readonly actionField: string;
		readonly title: string;
		readonly steps: readonly (Omit<ModelMeasure["steps"][number], "status"> & {
			readonly status: ModelStatus;
		})[];
	}[];
};

/** The hand-read plan beside the project, as a model for layouts; undefined where it is not there. Only for temporary files. */
export function goldenPlan(): PlanModel | undefined {
	if (!existsSync(FILE)) return undefined;
	const golden = JSON.parse(readFileSync(FILE, "utf8")) as Golden;
	const codes = golden.actionFields.map((field) => field.code);
	return {
		name: "golden",
		...golden.document,
		fields: golden.actionFields.map(({ code, title }) => ({
			letter: code,
			pair: code + title.slice(1, 2).toUpperCase(),
			title,
		})),
		measures: golden.measures.map((measure) => ({
			field: codes.indexOf(measure.actionField),
			ordinal: Number(measure.number.split(".")[1]),
			title: measure.title,
			steps: measure.steps,
		})),
	};
}
