// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CatalogueFormat, writeCatalogue } from "../../document/write/dcat/write-catalogue.ts";
import type { Catalogue } from "../../report/catalogue.ts";
import type { Context } from "../context.ts";
import { openAllPublished, type PublishedHere } from "./open-published.ts";

type GiveCatalogueInput = {
	readonly format: CatalogueFormat;
	/** Says in words what there is. */
	readonly describe: (published: PublishedHere) => Catalogue;
};

/** The catalogue of what a municipality has published, as programs read it. Everybody may have it. */
export async function giveCatalogue(context: Context, { format, describe }: GiveCatalogueInput): Promise<Uint8Array> {
	return writeCatalogue(describe(await openAllPublished(context, "current")), format);
}
