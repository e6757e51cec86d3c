// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { giveJsonLd, giveTurtle } from "../pages/open-data/catalogue.ts";
import { giveCityFeed, givePlanFeed } from "../pages/open-data/feed.ts";
import { showOpenData } from "../pages/open-data/handler.ts";
import { giveNewestCsv, giveNewestCsvw, giveNewestJson } from "../pages/open-data/newest.ts";
import { givePlanPicture } from "../pages/open-data/picture.ts";
import { giveTerms } from "../pages/open-data/terms.ts";
import { showEmbed, showFrame } from "../pages/open-data-widget/handler.ts";
import { savePlanOpenData, showPlanOpenData } from "../pages/plan-open-data/handler.ts";

/** What is published, for programs and other sites. */
export const openDataArea: Area = {
	pages: {
		openData: showOpenData,
		openDataJsonLd: giveJsonLd,
		openDataTurtle: giveTurtle,
		planOpenData: showPlanOpenData,
		openDataFeed: giveCityFeed,
		publicationCsv: giveNewestCsv,
		publicationCsvw: giveNewestCsvw,
		publicationJson: giveNewestJson,
		publicationFeed: givePlanFeed,
		publicationTerms: giveTerms,
		publicationPicture: givePlanPicture,
		publicationEmbed: showEmbed,
		publicationFrame: showFrame,
	},
	forms: { planOpenData: savePlanOpenData },
};
