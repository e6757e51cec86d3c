// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status, StatusKey } from "../../plan/status.ts";
import type { StepRow } from "../../plan/step-row.ts";
import type { View } from "../view.ts";
import { Mark, type MarkName } from "./mark.tsx";

type Said = Pick<StepRow, "status" | "statement">;

/** The shape for a step's status in its plan's own scheme. */
export function markName(status: Status | undefined): MarkName {
	return status?.meaning ?? "unknown";
}

/** A step's status in words: the scheme's label, or that there is none. */
export function statusName({ t, locale }: View, { status, statement }: Said): string {
	if (status) return status.label[locale];
	return statement?.statusText ? t.web_status_unknown() : t.web_status_missing();
}

/** The label of a status of a plan's scheme; for the empty key, that nothing known was said. */
export function statusLabelOf(
	{ t, locale }: View,
	scheme: readonly Pick<Status, "key" | "label">[],
	key: StatusKey | "",
): string {
	return scheme.find((status) => status.key === key)?.label[locale] ?? t.register_status_unknown();
}

/** A step's status: the mark with the words beside it. */
export function StatusLine({ view, row }: { readonly view: View; readonly row: Said }) {
	return (
		<p class="status">
			<Mark view={view} name={markName(row.status)} />
			<strong>{statusName(view, row)}</strong>
		</p>
	);
}

/** The marks of some steps in their order; what they say in words is read aloud and shown on pointing. */
export function MarkRow({ view, rows }: { readonly view: View; readonly rows: readonly Said[] }) {
	const words = rows.map((row) => statusName(view, row)).join(", ");
	return (
		<span class="mark-row" role="img" aria-label={words} title={words}>
			{rows.map(({ status }) => (
				<Mark view={view} name={markName(status)} />
			))}
		</span>
	);
}
