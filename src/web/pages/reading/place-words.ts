// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "../../../plan/draft.ts";
import type { Words } from "../../../wording/locale.ts";

/** "Seite 5" or "Blatt Tabelle1, Zelle D5": where to look in the document. */
export function placeWords(t: Words, place: Place): string {
	if ("sheet" in place) return t.web_place_cell({ sheet: place.sheet, cell: place.cell });
	if ("table" in place) return t.web_place_table({ table: place.table, row: place.row });
	if ("line" in place) return t.web_place_line({ line: place.line });
	return t.web_place_page({ page: place.page });
}

/** Several places, each said once. */
export function placesWords(t: Words, places: readonly Place[]): string {
	return [...new Set(places.map((place) => placeWords(t, place)))].join(", ");
}
