// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Option = { readonly value: string; readonly label: string };

type SelectFieldProps = {
	readonly name: string;
	readonly label: string;
	/** What it is called when nothing is chosen. */
	readonly any: string;
	readonly chosen: string | undefined;
	readonly options: readonly Option[];
};

/** A choice of one or of none. */
export function SelectField({ name, label, any, chosen, options }: SelectFieldProps) {
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={name}>
				{label}
			</label>
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id={name} name={name}>
					<option value="">{any}</option>
					{options.map(({ value, label }) => (
						<option value={value} selected={value === chosen}>
							{label}
						</option>
					))}
				</select>
			</div>
		</div>
	);
}
