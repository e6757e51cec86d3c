// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FieldProblem } from "../../usecase/account/account-problem.ts";
import type { Words } from "../../wording/locale.ts";

/** What is wrong with a field, as a sentence that says how to mend it. */
function fieldSentence(t: Words, problem: FieldProblem): string {
	const sentences: Readonly<Record<FieldProblem, () => string>> = {
		missing: t.account_missing,
		"not-an-email": t.account_not_an_email,
		taken: t.account_taken,
		different: t.account_different,
		wrong: t.account_password_wrong,
		"not-an-issuer": t.account_not_an_issuer,
		"no-answer": t.account_provider_no_answer,
		"too-short": t.account_too_short,
		"too-long": t.account_too_long,
		known: t.account_known,
		simple: t.account_simple,
		personal: t.account_personal,
	};
	return sentences[problem]();
}

/** The sentences of all fields that have to be mended. */
export function fieldSentences<Field extends string>(
	t: Words,
	fields: Readonly<Partial<Record<Field, FieldProblem>>>,
): Readonly<Partial<Record<Field, string>>> {
	const entries = Object.entries(fields) as [Field, FieldProblem][];
	return Object.fromEntries(entries.map(([field, problem]) => [field, fieldSentence(t, problem)])) as Partial<
		Record<Field, string>
	>;
}
