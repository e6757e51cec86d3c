// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { tableAsXlsx } from "../../../usecase/table-file.ts";
import type { Words } from "../../../wording/locale.ts";
import { type ListedSteps, stepsAsCsv, stepsAsJson, stepTable } from "../../../wording/step-files.ts";
import type { Content } from "./content.ts";

type Format = {
	/** Its name in the address. */
	readonly name: string;
	readonly ending: string;
	readonly type: string;
	readonly label: (t: Words) => string;
	readonly write: (content: Content) => string | Uint8Array;
};

const listed = ({ view, plan, rows }: Content): ListedSteps => ({ locale: view.locale, t: view.t, plan, rows });

/** The files that the table can be taken away as: always as it is shown. */
export const formats: readonly Format[] = [
	{
		name: "xlsx",
		ending: "xlsx",
		type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		label: () => "Excel (XLSX)",
		write: (content) => tableAsXlsx(stepTable(listed(content))),
	},
	{
		name: "csv",
		ending: "csv",
		type: "text/csv; charset=utf-8",
		label: () => "CSV",
		write: (content) => stepsAsCsv(listed(content), "csv"),
	},
	{
		name: "excel",
		ending: "csv",
		type: "text/csv; charset=utf-8",
		label: (t) => t.register_csv_for_excel(),
		write: (content) => stepsAsCsv(listed(content), "excel"),
	},
	{
		name: "json",
		ending: "json",
		type: "application/json; charset=utf-8",
		label: () => "JSON",
		write: (content) => stepsAsJson(listed(content)),
	},
];
