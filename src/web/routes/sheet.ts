// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { contributionRoutes } from "./contribution.ts";

const { ownRound } = contributionRoutes;
const sheet = { de: `${ownRound.de}/blatt`, en: `${ownRound.en}/sheet` } as const;

/** Answering a round offline. */
export const sheetRoutes = {
	sheet,
	sheetTake: { de: `${sheet.de}/uebernehmen`, en: `${sheet.en}/take` },
	sheetFile: { de: `${sheet.de}/:file`, en: `${sheet.en}/:file` },
} as const;
