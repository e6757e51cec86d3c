// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftActionField } from "../../../plan/draft.ts";
import { statusLabel } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

/** A status in the page's language, also where the document's wording is unknown. */
export function statusWords(view: View, status: string): string {
	return statusLabel(view.locale, status) || view.t.web_status_unknown();
}

/** "M Migration", or that there is no action field. */
export function fieldWords(view: View, { code, title }: DraftActionField): string {
	return [code, title].filter(Boolean).join(" ") || view.t.web_without_field();
}
