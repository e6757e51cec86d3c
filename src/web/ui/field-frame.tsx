// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";

export type FieldWords = {
	readonly label: string;
	/** What helps to fill it in. */
	readonly hint?: string | undefined;
	/** What is wrong with what was entered. */
	readonly problem?: string | undefined;
};

type FrameProps = FieldWords & { readonly id: string; readonly children: Child };

/** What stands around the field with this id: its label, what helps to fill it in, and what is wrong with it. */
export function FieldFrame({ id, label, hint, problem, children }: FrameProps) {
	return (
		<div class={problem ? "kern-form-input kern-form-input--error" : "kern-form-input"}>
			<label class="kern-label" for={id}>
				{label}
			</label>
			{hint && (
				<div class="kern-hint" id={`${id}-hint`}>
					{hint}
				</div>
			)}
			{children}
			{problem && <FieldProblem id={id} problem={problem} />}
		</div>
	);
}

/** What leads from the field itself to what stands around it. */
export function fieldLinks(id: string, { hint, problem }: Omit<FieldWords, "label">) {
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
	return {
		"aria-describedby": described || undefined,
		"aria-invalid": problem ? ("true" as const) : undefined,
	};
}

/** What is wrong with a field, below it. */
function FieldProblem({ id, problem }: { readonly id: string; readonly problem: string }) {
	return (
		<p class="kern-error" id={`${id}-problem`}>
			<span class="kern-icon kern-icon--danger" aria-hidden="true" />
			<span class="kern-body">{problem}</span>
		</p>
	);
}
