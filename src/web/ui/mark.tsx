// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusKey, StatusMeaning } from "../../plan/status.ts";
import { defaultScheme, statusMeaning } from "../../plan/status-scheme.ts";
import type { Locale } from "../../wording/locale.ts";
import type { View } from "../view.ts";

export type MarkName = StatusMeaning | "unknown";

/** The shape for a status; a wording that nobody knows yet has its own. */
export function markFor(status: StatusKey | ""): MarkName {
	return statusMeaning(defaultScheme, status) ?? "unknown";
}

/** The name of a status in the interface's language; empty for an unknown one. */
export function statusLabel(locale: Locale, status: StatusKey | ""): string {
	return defaultScheme.find(({ key }) => key === status)?.label[locale] ?? "";
}

type MarkProps = { readonly view: View; readonly name: MarkName | "look" };

/** A shape only: words for it stand beside it or name the link around it. */
export function Mark({ view, name }: MarkProps) {
	return (
		<svg class={`mark mark--${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<use href={`${view.assets.marks}#${name}`} />
		</svg>
	);
}
