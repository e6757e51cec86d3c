// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Recurrence } from "./phase.ts";

/** What a phase depends on, up to the end of its piece. */
export const conditionWords =
	/(?:[,(]\s*)?(?:in Abhängigkeit|abhängig|je nach|nach (?!Plan)|sofern|soweit|sobald|wenn|vorbehaltlich|unter Vorbehalt|bei Bedarf|bedarfsabhängig|nach Bedarf|gemäß|entsprechend|mit Inkrafttreten|mit Beginn|vor Beginn|parallel)(?=[\s.,)]|$).*$/iu;

/** Says that something goes on without an end. */
export const open =
	/(?<![\p{L}])(?:fort)?laufend[e]?(?![\p{L}])|(?<![\p{L}])(?:lfd\.?|kontinuierlich|dauerhaft|ständig|permanent|unbefristet|Daueraufgabe|ongoing|ab sofort)(?![\p{L}])/iu;

export const recurrences: readonly (readonly [RegExp, Recurrence])[] = [
	[/(?:alle (?:zwei|2) Jahre|zweijährlich|2-jährlich|zweijährig)/iu, "two-yearly"],
	[/(?:halbjährlich|(?:zweimal|2\s?x|2-mal|2 mal) (?:jährlich|(?:im|pro) Jahr))/iu, "half-yearly"],
	[/(?:vierteljährlich|quartalsweise|pro Quartal|je Quartal|jedes Quartal)/iu, "quarterly"],
	[
		/(?:(?:einmal |1\s?x )?(?<!\p{L})jährlich(?:e)?|jedes Jahr|pro Jahr|turnusmäßig jährlich|(?:1\s?x|einmal) im Jahr)/iu,
		"yearly",
	],
	[/(?:monatlich|pro Monat|jeden Monat)/iu, "monthly"],
	[/(?:wöchentlich|pro Woche|jede Woche)/iu, "weekly"],
	[/(?:regelmäßig|turnusmäßig|wiederkehrend|periodisch)/iu, "regularly"],
	[/(?:anlassbezogen|bei Bedarf|nach Bedarf|bedarfsweise|bedarfsorientiert)/iu, "as-needed"],
];

export const horizons: readonly (readonly [RegExp, "short" | "medium" | "long"])[] = [
	[/(?:mittel-?\s?(?:bis|und|\/)\s?)?langfristig/iu, "long"],
	[/(?:kurz-?\s?(?:bis|und|\/)\s?)?mittelfristig/iu, "medium"],
	[/kurzfristig|(?<!ab )(?<!\p{L})sofort(?!\p{L})|umgehend/iu, "short"],
];
