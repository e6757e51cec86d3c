// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Why a council information system gave no answer that can be used; `detail` is what was met, for the sentence. */
export type SystemProblem = {
	readonly kind:
		| "not-https"
		| "private-address"
		| "unreachable"
		| "took-too-long"
		| "too-large"
		| "other-host"
		| "nothing-there"
		| "bad-status"
		| "not-json"
		| "not-oparl"
		| "several-bodies"
		| "restless"
		| "endless";
	readonly detail: string;
};

export type Answer<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: SystemProblem };

export function problem(kind: SystemProblem["kind"], detail = ""): { readonly ok: false; problem: SystemProblem } {
	return { ok: false, problem: { kind, detail: detail.slice(0, 300) } };
}
