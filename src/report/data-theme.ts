// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What data are about, in the European list that data portals sort by. */
export const dataThemes = [
	...(["AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL"] as const),
	...(["INTR", "JUST", "REGI", "SOCI", "TECH", "TRAN"] as const),
] as const;

export type DataTheme = (typeof dataThemes)[number];

/** The themes of a plan's data; government, as every plan of a municipality is, where nobody chose any. */
export const themesOf = (chosen: readonly DataTheme[]): readonly DataTheme[] => {
	const known = dataThemes.filter((theme) => chosen.includes(theme));
	return known.length > 0 ? known : ["GOVE"];
};
