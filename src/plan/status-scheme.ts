// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status, StatusKey, StatusMeaning } from "./status.ts";

/** A plan's list of statuses, in the order in which people choose from it. */
export type StatusScheme = readonly Status[];

/** The four statuses of a yearly report, and the three that other cities' wordings need besides. */
export const defaultScheme: StatusScheme = [
	{
		key: "implemented",
		label: { de: "ist umgesetzt", en: "implemented" },
		phrases: ["Die Maßnahme(n) ist/sind umgesetzt."],
		colour: "success",
		icon: "check",
		meaning: "done",
	},
	{
		key: "ongoing",
		label: { de: "wird laufend umgesetzt", en: "ongoing" },
		phrases: ["Die Maßnahme(n) wird/werden laufend umgesetzt."],
		colour: "info",
		icon: "loop",
		meaning: "continuous",
	},
	{
		key: "partial",
		label: { de: "bisher nur teilweise umgesetzt", en: "implemented in part so far" },
		phrases: ["Die Maßnahme(n) konnte(n) bisher nur teilweise umgesetzt werden."],
		colour: "warning",
		icon: "half",
		meaning: "partial",
	},
	{
		key: "not_implemented",
		label: { de: "konnte nicht umgesetzt werden", en: "could not be implemented" },
		phrases: ["Die Maßnahme(n) konnte(n) nicht umgesetzt werden."],
		colour: "danger",
		icon: "cross",
		meaning: "not_done",
	},
	{
		key: "underway",
		label: { de: "in Umsetzung", en: "under way" },
		phrases: ["in Umsetzung"],
		colour: "info",
		icon: "arrow",
		meaning: "underway",
	},
	{
		key: "planned",
		label: { de: "geplant", en: "planned" },
		phrases: ["geplant"],
		colour: "neutral",
		icon: "calendar",
		meaning: "planned",
	},
	{
		key: "dropped",
		label: { de: "entfallen", en: "dropped" },
		phrases: ["entfallen"],
		colour: "neutral",
		icon: "dash",
		meaning: "dropped",
	},
];

/** What a key of the scheme means; undefined for a key that it does not have. */
export function statusMeaning(scheme: StatusScheme, key: StatusKey): StatusMeaning | undefined {
	return scheme.find((status) => status.key === key)?.meaning;
}
