// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Layout, Role } from "./layout.ts";
import { FOUR_PHRASES, REPORT } from "./vocabulary.ts";

/** The usual order of columns, with the action field in front. */
export const WITH_FIELD: readonly Role[] = [
	"field",
	"number",
	"title",
	"content",
	"responsibility",
	"term",
	"status",
	"description",
];
export const WITHOUT_FIELD: readonly Role[] = WITH_FIELD.slice(1);

/** The layout that most reports have; every other is named by how it differs. */
const BASE: Omit<Layout, "name"> = {
	producer: "chromium",
	columns: WITH_FIELD,
	headings: REPORT,
	status: FOUR_PHRASES,
	ownStatusText: false,
	numbers: "W.7",
	fields: "rotated",
	fieldWords: "{title} ({code})",
	romanFields: false,
	measureCells: "merged",
	laterCells: "blank",
	header: "single",
	repeatHeader: true,
	headerAlign: "left",
	rules: "full",
	splitRows: true,
	valign: "top",
	bullet: "- ",
	page: "A4 landscape",
	fontSize: 8,
	font: "'Liberation Sans',sans-serif",
	furniture: true,
	breaks: "words",
	prose: false,
	appendix: false,
	widths: {},
	sheetPerField: false,
};

export function layout(name: string, differences: Partial<Layout> = {}): Layout {
	return { ...BASE, ...differences, name };
}
