// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The sample plan in the forms in which plans are kept; the files lie in `samples/`. */
export const sampleFiles = [
	{ name: "fachplan.pdf", kind: "PDF", type: "application/pdf" },
	{
		name: "fachplan.docx",
		kind: "Word",
		type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	},
	{ name: "fachplan.xlsx", kind: "Excel", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
] as const;
