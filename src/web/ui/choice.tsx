// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";

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

type SelectProps = {
	readonly name: string;
	readonly id?: string;
	readonly label: string;
	readonly hint?: string;
	readonly options: readonly Option[];
	readonly chosen?: string | undefined;
	readonly children?: Child;
};

/** One of many. */
export function Select({ name, id = name, label, hint, options, chosen }: SelectProps) {
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
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id={id} name={name} aria-describedby={hint ? `${id}-hint` : undefined}>
					{options.map(({ value, label: words }) => (
						<option value={value} selected={value === chosen}>
							{words}
						</option>
					))}
				</select>
			</div>
		</div>
	);
}
