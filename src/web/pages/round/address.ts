// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { Round } from "../../../round/round.ts";
import { type Page, parameter } from "../../page.ts";
import { href, type Query } from "../../routes.ts";
import type { View } from "../../view.ts";

/** What an address of a round is made of. */
export type RoundPlace = {
	readonly view: View;
	readonly plan: Pick<Plan, "slug">;
	readonly round: Pick<Round, "asOf">;
};

type RoundPage =
	| "round"
	| "roundEdit"
	| "roundPreview"
	| "roundOpen"
	| "roundAttention"
	| "roundRemind"
	| "roundStage"
	| "roundClose"
	| "roundReopen"
	| "roundCancel"
	| "roundSettle"
	| "roundBurden";

export const roundParameters = ({ view, plan, round }: RoundPlace) => ({
	...{ city: view.municipality?.slug ?? "", plan: plan.slug, asOf: round.asOf },
});

/** The address of a page of a round. */
export const roundAddress = (place: RoundPlace, name: RoundPage, query: Query = {}): string =>
	href(place.view.locale, name, roundParameters(place), query);

type UnitPage = "roundUnit" | "roundUnitInvite" | "roundUnitAssign" | "roundUnitAnswer";

/** The address of what a unit does in a round. */
export const roundUnitAddress = (
	place: RoundPlace,
	unit: string,
	name: UnitPage = "roundUnit",
	query: Query = {},
): string => href(place.view.locale, name, { ...roundParameters(place), unit }, query);

export const roundsAddress = ({ view, plan }: Pick<RoundPlace, "view" | "plan">): string =>
	href(view.locale, "rounds", { city: view.municipality?.slug ?? "", plan: plan.slug });

/** The round that a request names. */
export const askedRound = (page: Page) => ({ plan: parameter(page, "plan"), asOf: parameter(page, "asOf") });
