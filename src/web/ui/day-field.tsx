// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { TextField } from "./text-field.tsx";

type DayFieldProps = {
	readonly name: string;
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly problem?: string | undefined;
	readonly optional?: boolean;
};

/** A day, in the browser's own field for days. */
export function DayField({ optional = false, ...props }: DayFieldProps) {
	return <TextField {...props} type="date" optional={optional} />;
}
