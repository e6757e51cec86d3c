// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Choice = readonly [value: string, label: string];

type ChoiceProps = {
	readonly name: string;
	readonly label: string;
	readonly any: string;
	readonly choices: readonly Choice[];
	/** Stands in the list even where it is none of the choices. */
	readonly chosen: string | undefined;
};

/** A filter of a list: one of several, or any. */
export function Choose({ name, label, any, choices, chosen = "" }: ChoiceProps) {
	if (choices.length === 0) return null;
	const isListed = choices.some(([value]) => value === chosen);
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={`filter-${name}`}>
				{label}
			</label>
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id={`filter-${name}`} name={name}>
					<option value="">{any}</option>
					{chosen !== "" && !isListed && (
						<option value={chosen} selected>
							{chosen}
						</option>
					)}
					{choices.map(([value, words]) => (
						<option value={value} selected={value === chosen}>
							{words}
						</option>
					))}
				</select>
			</div>
		</div>
	);
}
