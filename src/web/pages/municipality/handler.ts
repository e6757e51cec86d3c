// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showMunicipality } from "../../../usecase/show-municipality.ts";
import type { Page } from "../../page.ts";
import { municipalityPage } from "./page.tsx";

/** A municipality's plans. */
export async function showMunicipalityPage({ c, view, context }: Page) {
	return c.html(municipalityPage(view, context.municipality, await showMunicipality(context)));
}
