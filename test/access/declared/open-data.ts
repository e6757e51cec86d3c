// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { openDataRoutes } from "../../../src/web/routes/open-data.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { editPlan, open } from "../rule.ts";

const ofCity: Declaration = { rule: open, tellsOfPublished: true };

/** What is published is there for everybody, whoever asks. */
const ofPlan: Declaration = {
	...{ rule: open, kinds: ["own", "foreign", "missing"] },
	params: ({ published: plan }) => ({ plan }),
};

export const declaredOpenData: DeclaredRoutes<keyof typeof openDataRoutes> = {
	openData: { GET: ofCity },
	openDataJsonLd: { GET: ofCity },
	openDataTurtle: { GET: ofCity },
	planOpenData: {
		GET: { rule: editPlan },
		POST: { rule: editPlan, form: () => ({ themes: "SOCI", version: "0" }) },
	},
	openDataFeed: { GET: ofCity },
	publicationCsv: { GET: ofPlan },
	publicationCsvw: { GET: ofPlan },
	publicationJson: { GET: ofPlan },
	publicationFeed: { GET: ofPlan },
	publicationTerms: { GET: ofPlan },
	publicationPicture: { GET: ofPlan },
	publicationEmbed: { GET: ofPlan },
	publicationFrame: { GET: ofPlan },
};
