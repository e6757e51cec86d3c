// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type DataTheme, themesOf } from "../../report/data-theme.ts";
import { type PlanWays, planWaysOf } from "../../report/plan-ways.ts";
import type { Report } from "../../report/report.ts";
import type { PublicationState } from "../../store/publication-state-repository.ts";

type Said = Pick<PublicationState, "sections" | "files">;
type Reports = { readonly reports: readonly Report[]; readonly current: Report | undefined };

/** What everybody sees beside a plan's reports, of what is entered for it. */
export function shownBeside(
	{ sections, files }: Said,
	{ reports, current }: Reports,
): { readonly ways: PlanWays; readonly themes: readonly DataTheme[] } {
	const { "easy-language": easy, "sign-language": sign, "open-data": data } = sections;
	const said = { "easy-language": easy.content, "sign-language": sign.content };
	return { ways: planWaysOf({ sections: said, files, reports, current }), themes: themesOf(data.content.themes) };
}
