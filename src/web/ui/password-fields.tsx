// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../view.ts";
import { TextField } from "./text-field.tsx";

type PasswordFieldsProps = {
	readonly view: View;
	readonly label: string;
	readonly problems: Readonly<Partial<Record<"password" | "repeated", string>>>;
	readonly optional?: boolean;
};

/** A new password, typed twice. */
export function PasswordFields({ view: { t }, label, problems, optional = false }: PasswordFieldsProps) {
	const field = { type: "password", autocomplete: "new-password", optional } as const;
	return (
		<>
			<TextField
				{...field}
				name="password"
				label={label}
				hint={t.account_password_hint()}
				problem={problems.password}
			/>
			<TextField {...field} name="repeated" label={t.account_password_repeated()} problem={problems.repeated} />
		</>
	);
}
