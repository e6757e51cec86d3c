// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { FieldFrame, type FieldWords, fieldLinks } from "./field-frame.tsx";

type TextAreaProps = FieldWords & {
	readonly name: string;
	/** Where the name is taken by another part of the page. */
	readonly id?: string;
	readonly value: string;
	readonly rows?: number;
};

/** Several lines to write in. */
export function TextArea({ name, id = name, value, rows = 4, ...words }: TextAreaProps) {
	return (
		<FieldFrame {...words} id={id}>
			<textarea class="kern-form-input__input" id={id} name={name} rows={rows} {...fieldLinks(id, words)}>
				{value}
			</textarea>
		</FieldFrame>
	);
}
