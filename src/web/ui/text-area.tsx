// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type TextAreaProps = {
	readonly name: string;
	readonly label: string;
	readonly hint?: string;
	readonly value: string;
	readonly rows?: number;
};

/** Several lines to write in. */
export function TextArea({ name, label, hint, value, rows = 4 }: TextAreaProps) {
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={name}>
				{label}
			</label>
			{hint && (
				<div class="kern-hint" id={`${name}-hint`}>
					{hint}
				</div>
			)}
			<textarea
				class="kern-form-input__input"
				id={name}
				name={name}
				rows={rows}
				aria-describedby={hint ? `${name}-hint` : undefined}
			>
				{value}
			</textarea>
		</div>
	);
}
