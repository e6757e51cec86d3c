// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PasswordProblem } from "../../identity/password-problem.ts";

/** What can be wrong with one field of a form about an account. */
export type FieldProblem =
	| "missing"
	| "not-an-email"
	| "taken"
	| "different"
	| "wrong"
	| "not-an-issuer"
	| "no-answer"
	| PasswordProblem;

/** The fields that have to be mended, each with what is wrong with it. */
export type Invalid<Field extends string> = {
	readonly kind: "invalid";
	readonly fields: Readonly<Partial<Record<Field, FieldProblem>>>;
};

/** The problem of these fields; undefined where none has one. */
export function invalid<Field extends string>(
	fields: Readonly<Partial<Record<Field, FieldProblem | undefined>>>,
): { readonly ok: false; readonly problem: Invalid<Field> } | undefined {
	const wrong = Object.entries(fields).filter(([, problem]) => problem !== undefined);
	if (wrong.length === 0) return undefined;
	return { ok: false, problem: { kind: "invalid", fields: Object.fromEntries(wrong) as Invalid<Field>["fields"] } };
}
