// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { giveCatalogue } from "../../../usecase/open-data/give-catalogue.ts";
import { catalogueOf } from "../../../wording/open-data/catalogue.ts";
import type { Page } from "../../page.ts";
import { publicAddresses } from "../../public-addresses.ts";
import { publicFile } from "../../public-file.ts";
import { href } from "../../routes.ts";

const forms = {
	turtle: { mediaType: "text/turtle; charset=utf-8", route: "openDataTurtle" },
	"json-ld": { mediaType: "application/ld+json", route: "openDataJsonLd" },
} as const;

/** The catalogue as programs read it. Its bytes are the same in every language: they name the German addresses. */
export async function giveCatalogueAs(page: Page, format: keyof typeof forms): Promise<Response> {
	const { context, site } = page;
	const city = context.municipality.slug;
	const address = site.services.publicAddress();
	const { mediaType, route } = forms[format];
	const describe = (published: Parameters<typeof catalogueOf>[0]) =>
		catalogueOf(published, publicAddresses(address, "de", city));
	const bytes = await giveCatalogue(context, { format, describe });
	return publicFile(page, { bytes, mediaType, canonical: address + href("de", route, { city }) });
}

export const giveTurtle = (page: Page): Promise<Response> => giveCatalogueAs(page, "turtle");
export const giveJsonLd = (page: Page): Promise<Response> => giveCatalogueAs(page, "json-ld");
