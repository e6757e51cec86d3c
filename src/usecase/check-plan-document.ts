// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DocumentReader } from "../document/read/open-document-reader.ts";
import { checkDraft } from "../plan/check-draft.ts";
import type { Draft, ReadProblem } from "../plan/draft.ts";
import type { Finding } from "../plan/finding.ts";
import { type ReadPlanDocumentInput, readPlanDocument } from "./read-plan-document.ts";

export type CheckPlanDocumentInput = ReadPlanDocumentInput;

export type CheckResult =
	| { readonly ok: true; readonly draft: Draft; readonly asOf: string; readonly findings: readonly Finding[] }
	| { readonly ok: false; readonly problem: ReadProblem };

/**
 * Reads a plan document and says what the plausibility checks notice at a date:
 * the one asked for, else the document's own reporting date, else today.
 */
export async function checkPlanDocument(
	context: { readonly reader: DocumentReader; readonly now: () => Date },
	input: CheckPlanDocumentInput,
): Promise<CheckResult> {
	const result = await readPlanDocument(context, input);
	if (!result.ok) return result;
	const { draft } = result;
	const asOf = draft.document.asOf || context.now().toISOString().slice(0, 10);
	return { ok: true, draft, asOf, findings: checkDraft(draft, asOf) };
}
