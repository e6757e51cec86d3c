// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue } from "../../report/catalogue.ts";
import { licenceOf } from "../../report/licence.ts";
import type { PublicationSettings } from "../../report/publication-settings.ts";
import type { PublishedPlan } from "../../report/published-plan.ts";
import { wordsFor } from "../locale.ts";
import { datasetOf } from "./dataset.ts";
import type { PublicAddresses } from "./public-addresses.ts";

/** What a municipality has published, and how. */
export type Published = {
	readonly municipality: { readonly name: string };
	readonly settings: Pick<
		PublicationSettings,
		"publisher" | "email" | "website" | "licence" | "attribution" | "contributorId" | "municipalityKey"
	>;
	readonly plans: readonly PublishedPlan[];
};

/** The catalogue of a municipality's open data, in German like the plans. What was taken down is not in it. */
export function catalogueOf({ municipality, settings, plans }: Published, addresses: PublicAddresses): Catalogue {
	const t = wordsFor("de");
	const { publisher, email, website, licence, attribution, contributorId, municipalityKey } = settings;
	const site = URL.canParse(website) ? website : undefined;
	return {
		id: `${addresses.openData}#katalog`,
		title: t.open_data_catalogue_title({ city: municipality.name }),
		description: t.open_data_catalogue_description({ city: municipality.name }),
		page: addresses.openData,
		publisher: { id: `${addresses.openData}#herausgeber`, name: publisher, ...(site && { page: site }) },
		contact: {
			...{ id: `${addresses.openData}#kontakt`, name: publisher, page: site ?? addresses.city },
			...(email && { mail: email }),
		},
		licence,
		...(licenceOf[licence].asksAttribution && { attribution }),
		...(contributorId && { contributorId }),
		...(municipalityKey && { municipalityKey }),
		datasets: plans.flatMap((plan) => datasetOf(plan, addresses)),
	};
}
