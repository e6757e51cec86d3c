// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { FieldFrame, type FieldWords, fieldLinks } from "./field-frame.tsx";

type TextFieldProps = FieldWords & {
	/** Also the id, so that a summary can lead to it. */
	readonly name: string;
	readonly id?: string;
	readonly value?: string | undefined;
	readonly type?: "text" | "email" | "password" | "url" | "date" | "time";
	readonly autocomplete?: string;
	readonly optional?: boolean;
};

/** One line to write in. */
export function TextField(props: TextFieldProps) {
	const { name, id = name, value, type = "text", autocomplete = "off", optional, ...words } = props;
	return (
		<FieldFrame {...words} id={id}>
			<input
				class={words.problem ? "kern-form-input__input kern-form-input__input--error" : "kern-form-input__input"}
				id={id}
				name={name}
				type={type}
				autocomplete={autocomplete}
				{...fieldLinks(id, words)}
				{...(value ? { value } : {})}
				{...(optional ? {} : { required: true })}
			/>
		</FieldFrame>
	);
}
