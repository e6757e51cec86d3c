// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { showPublication } from "../pages/publication/handler.ts";
import { showPublicationReports } from "../pages/publication-reports/handler.ts";

/** What everybody may read of a plan: its published reports. */
export const publicationArea: Area = {
	pages: { publication: showPublication, publicationReports: showPublicationReports },
};
