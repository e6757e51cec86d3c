// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportField, ReportMeasure, ReportSnapshot, ReportStep } from "../../../report/snapshot.ts";
import { statusWords } from "../../../report/status-words.ts";
import type { MarkName } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

/** "M Migration", or that there is no action field. */
export function fieldName({ t }: View, { code, title }: Pick<ReportField, "code" | "title">): string {
	return [code, title].filter(Boolean).join(" ") || t.web_without_field();
}

/** "M.4 Beratung" */
export function measureName({ t }: View, { number, title }: Pick<ReportMeasure, "number" | "title">): string {
	return [number, title || t.web_without_title()].filter(Boolean).join(" ");
}

/** A step's status in words, or that nothing is said. */
export function statusName(
	{ t, locale }: View,
	snapshot: Pick<ReportSnapshot, "scheme">,
	step: Pick<ReportStep, "status" | "statusText">,
): string {
	return statusWords(snapshot, step, locale) || t.web_status_missing();
}

/** The shape for a status of a report's scheme. */
export function markOf({ scheme }: Pick<ReportSnapshot, "scheme">, key: string): MarkName {
	return scheme.find((status) => status.key === key)?.meaning ?? "unknown";
}
