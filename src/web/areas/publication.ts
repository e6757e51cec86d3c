// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { giveDifference, showDifference, showDifferences } from "../pages/difference/handler.ts";
import { showPublication } from "../pages/publication/handler.ts";
import { showPublicationField } from "../pages/publication-field/handler.ts";
import { showPublicationMeasure } from "../pages/publication-measure/handler.ts";
import { givePublicationMeasures, showPublicationMeasures } from "../pages/publication-measures/handler.ts";
import { givePublicationFile, showPublicationReport } from "../pages/publication-report/handler.ts";
import { showPublicationReports } from "../pages/publication-reports/handler.ts";

/** What everybody may read of a plan: its published reports. */
export const publicationArea: Area = {
	pages: {
		publication: showPublication,
		publicationField: showPublicationField,
		publicationMeasure: showPublicationMeasure,
		publicationMeasures: showPublicationMeasures,
		publicationMeasuresFile: givePublicationMeasures,
		publicationReports: showPublicationReports,
		publicationReport: showPublicationReport,
		publicationFile: givePublicationFile,
		publicationDifferences: showDifferences,
		publicationDifference: showDifference,
		publicationDifferenceFile: giveDifference,
	},
};
