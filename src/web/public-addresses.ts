// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Locale } from "../wording/locale.ts";
import type { PublicAddresses } from "../wording/open-data/public-addresses.ts";
import { href } from "./routes.ts";

/** The whole addresses of what a municipality has published. */
export function publicAddresses(site: string, locale: Locale, city: string): PublicAddresses {
	return {
		city: site + href(locale, "municipality", { city }),
		openData: site + href(locale, "openData", { city }),
		plan: (plan) => site + href(locale, "publication", { city, plan }),
		measure: (plan, measure, step) =>
			`${site}${href(locale, "publicationMeasure", { city, plan, measure })}#schritt-${step}`,
		report: (plan, number) => site + href(locale, "publicationReport", { city, plan, number: String(number) }),
		reportFile: (plan, number, file) =>
			site + href(locale, "publicationFile", { city, plan, number: String(number), file }),
		newest: (plan, format) =>
			site + href(locale, format === "csv" ? "publicationCsv" : "publicationJson", { city, plan }),
		feed: (plan) =>
			site + (plan ? href(locale, "publicationFeed", { city, plan }) : href(locale, "openDataFeed", { city })),
	};
}
