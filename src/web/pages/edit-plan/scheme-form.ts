// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status } from "../../../plan/status.ts";
import type { StatusScheme } from "../../../plan/status-scheme.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { linesOf, numberOf } from "../../posted-text.ts";

/** The names of the fields for one status. */
export const fieldsOf = ({ key }: Pick<Status, "key">) => ({
	order: `order_${key}`,
	de: `de_${key}`,
	en: `en_${key}`,
	phrases: `phrases_${key}`,
});

/** A status scheme as the form's fields hold it. */
export function formOfScheme(scheme: StatusScheme): PostedTexts {
	const entries = scheme.flatMap((status, at) => {
		const names = fieldsOf(status);
		return [
			[names.order, String(at + 1)],
			[names.de, status.label.de],
			[names.en, status.label.en],
			[names.phrases, status.phrases.join("\n")],
		];
	});
	return Object.fromEntries(entries);
}

/** The scheme as typed: meanings and keys stay, an empty label stays what it was. */
export function schemeOfForm(scheme: StatusScheme, form: PostedTexts): StatusScheme {
	const typed = scheme.map((status, at) => {
		const names = fieldsOf(status);
		const label = { de: form[names.de]?.trim() || status.label.de, en: form[names.en]?.trim() || status.label.en };
		const phrases = form[names.phrases] === undefined ? status.phrases : linesOf(form[names.phrases]);
		return { order: numberOf(form[names.order]) ?? at + 1, status: { ...status, label, phrases } };
	});
	return typed.toSorted((a, b) => a.order - b.order).map(({ status }) => status);
}

/** A scheme in one text, to be compared. */
export function schemeText(scheme: StatusScheme): string {
	return scheme
		.map(({ label, phrases }, at) => `${at + 1}. ${label.de} (${label.en}): ${phrases.join(" | ")}`)
		.join("\n");
}
