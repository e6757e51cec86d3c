// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listPublished } from "../../../usecase/report/list-published.ts";
import { showMunicipality } from "../../../usecase/show-municipality.ts";
import type { Page } from "../../page.ts";
import { municipalityPage } from "./page.tsx";

/** A municipality's plans: what is published of them, and those that one may read as they stand now. */
export async function showMunicipalityPage({ c, view, context }: Page) {
	const published = await listPublished(context);
	const plans = await showMunicipality(context);
	return c.html(municipalityPage(view, context.municipality, { published, plans }));
}
