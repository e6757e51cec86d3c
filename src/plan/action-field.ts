// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey, parseMeasureNumber } from "./measure-number.ts";

/** Handlungsfeld: a chapter of the plan. */
export type ActionField = { readonly code: string; readonly title: string };

/** The field that a measure's number names (`W` of `W.7`); undefined where the plan has no such field. */
export function fieldOfNumber<F extends ActionField>(number: string, fields: readonly F[]): F | undefined {
	const code = parseMeasureNumber(number)?.field;
	return code ? fields.find((field) => measureKey(field.code) === measureKey(code)) : undefined;
}
