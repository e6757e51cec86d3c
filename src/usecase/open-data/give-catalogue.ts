// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CatalogueFormat, writeCatalogue } from "../../document/write/dcat/write-catalogue.ts";
import type { Catalogue } from "../../report/catalogue.ts";
import type { PublicationSettings } from "../../report/publication-settings.ts";
import type { Context } from "../context.ts";
import { showPublicationSettings } from "../report/load-publication-settings.ts";
import type { Publication } from "../report/open-publication.ts";
import { openPublications } from "./open-publications.ts";

type GiveCatalogueInput = {
	readonly format: CatalogueFormat;
	/** Says in words what there is. */
	readonly describe: (found: {
		readonly municipality: Context["municipality"];
		readonly settings: PublicationSettings;
		readonly plans: readonly Publication[];
	}) => Catalogue;
};

/** The catalogue of what a municipality has published, as programs read it. Everybody may have it. */
export async function giveCatalogue(context: Context, { format, describe }: GiveCatalogueInput): Promise<Uint8Array> {
	const { municipality } = context;
	const settings = await showPublicationSettings(context);
	const plans = await openPublications(context, "current");
	return writeCatalogue(describe({ municipality, settings, plans }), format);
}
