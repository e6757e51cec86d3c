// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { publicationRoutes } from "../../../src/web/routes/publication.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { open } from "../rule.ts";

/** What is published is there for everybody, whoever asks. */
const published = (params: Readonly<Record<string, string>> = {}): Declaration => ({
	...{ rule: open, kinds: ["own", "foreign", "missing"] },
	params: ({ published: plan }) => ({ plan, ...params }),
});

export const declaredPublication: DeclaredRoutes<keyof typeof publicationRoutes> = {
	publication: { GET: published() },
	publicationField: { GET: published({ field: "B" }) },
	publicationMeasure: { GET: published({ measure: "B.1" }) },
	publicationMeasures: { GET: published() },
	publicationMeasuresFile: { GET: published() },
	publicationDifferences: { GET: published() },
	publicationDifference: { GET: published({ from: "1", to: "1" }) },
	publicationDifferenceFile: { GET: published({ from: "1", to: "1", file: "liste.csv" }) },
	publicationReports: { GET: published() },
	publicationReport: { GET: published({ number: "1" }) },
	publicationFile: { GET: published({ number: "1", file: "bericht.json" }) },
};
