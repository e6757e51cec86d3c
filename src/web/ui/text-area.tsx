// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type TextAreaProps = {
	readonly name: string;
	/** Where the name is taken by another part of the page. */
	readonly id?: string;
	readonly label: string;
	readonly hint?: string;
	readonly value: string;
	readonly rows?: number;
};

/** Several lines to write in. */
export function TextArea({ name, id = name, label, hint, value, rows = 4 }: TextAreaProps) {
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={id}>
				{label}
			</label>
			{hint && (
				<div class="kern-hint" id={`${id}-hint`}>
					{hint}
				</div>
			)}
			<textarea
				class="kern-form-input__input"
				id={id}
				name={name}
				rows={rows}
				aria-describedby={hint ? `${id}-hint` : undefined}
			>
				{value}
			</textarea>
		</div>
	);
}
