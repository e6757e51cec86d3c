// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { FieldFrame, type FieldWords, fieldLinks } from "./field-frame.tsx";

type Option = { readonly value: string; readonly label: string };

type RadiosProps = {
	readonly name: string;
	readonly legend: string;
	readonly options: readonly Option[];
	readonly chosen: string;
};

/** One of a few. */
export function Radios({ name, legend, options, chosen }: RadiosProps) {
	return (
		<fieldset class="kern-fieldset">
			<legend class="kern-label">{legend}</legend>
			<div class="kern-fieldset__body">
				{options.map(({ value, label }) => (
					<div class="kern-form-check">
						<input
							class="kern-form-check__radio"
							type="radio"
							id={`${name}-${value}`}
							name={name}
							value={value}
							checked={value === chosen}
						/>
						<label class="kern-label" for={`${name}-${value}`}>
							{label}
						</label>
					</div>
				))}
			</div>
		</fieldset>
	);
}

type CheckboxProps = { readonly name: string; readonly label: string; readonly checked: boolean };

/** Yes or no. */
export function Checkbox({ name, label, checked }: CheckboxProps) {
	return (
		<div class="kern-form-check">
			<input class="kern-form-check__checkbox" type="checkbox" id={name} name={name} value="yes" checked={checked} />
			<label class="kern-label" for={name}>
				{label}
			</label>
		</div>
	);
}

type SelectProps = FieldWords & {
	readonly name: string;
	readonly id?: string;
	readonly options: readonly Option[];
	readonly chosen?: string | undefined;
};

/** One of many. */
export function Select({ name, id = name, options, chosen, ...words }: SelectProps) {
	return (
		<FieldFrame {...words} id={id}>
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id={id} name={name} {...fieldLinks(id, words)}>
					{options.map(({ value, label }) => (
						<option value={value} selected={value === chosen}>
							{label}
						</option>
					))}
				</select>
			</div>
		</FieldFrame>
	);
}
