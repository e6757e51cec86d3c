// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { publicationRoutes } from "../../../src/web/routes/publication.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { open } from "../rule.ts";

/** What is published is there for everybody, whoever asks. */
export const declaredPublication: DeclaredRoutes<keyof typeof publicationRoutes> = {
	publication: { GET: { rule: open, kinds: ["foreign", "missing"] } },
	publicationField: {},
	publicationMeasure: {},
	publicationMeasures: {},
	publicationMeasuresFile: {},
	publicationReports: { GET: { rule: open, kinds: ["foreign", "missing"] } },
	publicationReport: {},
	publicationFile: {},
};
