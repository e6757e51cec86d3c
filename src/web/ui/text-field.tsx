// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type TextFieldProps = {
	/** Also the id, so that a summary can lead to it. */
	readonly name: string;
	readonly id?: string;
	readonly label: string;
	readonly hint?: string | undefined;
	/** What is wrong with what was entered. */
	readonly problem?: string | undefined;
	readonly value?: string | undefined;
	readonly type?: "text" | "email" | "password" | "url" | "date";
	readonly autocomplete?: string;
	readonly optional?: boolean;
};

/** One line to write in, with its label, what helps to fill it in, and what is wrong with it. */
export function TextField(props: TextFieldProps) {
	const { name, id = name, label, hint, problem, value, type = "text", autocomplete = "off", optional } = props;
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
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
			<input
				class={problem ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input"}
				id={id}
				name={name}
				type={type}
				autocomplete={autocomplete}
				aria-describedby={described || undefined}
				aria-invalid={problem ? "true" : undefined}
				{...(value ? { value } : {})}
				{...(optional ? {} : { required: true })}
			/>
			{problem && <FieldProblemText id={id} problem={problem} />}
		</div>
	);
}

function FieldProblemText({ id, problem }: { readonly id: string; readonly problem: string }) {
	return (
		<p class="kern-error" id={`${id}-problem`}>
			<span class="kern-icon kern-icon--danger" aria-hidden="true" />
			<span class="kern-body">{problem}</span>
		</p>
	);
}
