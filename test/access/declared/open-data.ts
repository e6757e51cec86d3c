// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { openDataRoutes } from "../../../src/web/routes/open-data.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { open } from "../rule.ts";

/** Of a plan of which nothing is published there is nothing for anybody; what is published has tests of its own. */
const ofPlan = { GET: { rule: open, kinds: ["foreign", "missing"] } } as const;

export const declaredOpenData: DeclaredRoutes<keyof typeof openDataRoutes> = {
	openData: { GET: { rule: open } },
	openDataJsonLd: { GET: { rule: open } },
	openDataTurtle: { GET: { rule: open } },
	openDataFeed: { GET: { rule: open } },
	publicationCsv: ofPlan,
	publicationCsvw: ofPlan,
	publicationJson: ofPlan,
	publicationFeed: ofPlan,
	publicationTerms: ofPlan,
	publicationPicture: ofPlan,
	publicationEmbed: ofPlan,
	publicationFrame: ofPlan,
};
