// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";

/** The text of a form's field by its name; empty where the field is missing. */
export type FormTexts = (name: string) => string;

/** The text fields of the form that was sent. */
export async function formTexts(c: Context): Promise<FormTexts> {
	const body = await c.req.parseBody();
	return (name) => {
		const value = body[name];
		return typeof value === "string" ? value : "";
	};
}
