// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openPublication } from "../../../usecase/report/open-publication.ts";
import { termCalendar } from "../../../wording/calendar/term-calendar.ts";
import { type Page, parameter } from "../../page.ts";
import { publicAddresses } from "../../public-addresses.ts";
import { publicFile } from "../../public-file.ts";
import { refuse } from "../../refuse.ts";

/** The days on which steps end, for calendars; of a unit or an action field on wish. */
export async function giveTerms(page: Page): Promise<Response> {
	const { c, context, locale, site } = page;
	const plan = parameter(page, "plan");
	const opened = await openPublication(context, { plan, wanted: "current" });
	if (!opened.ok) return refuse(page, opened.problem);
	const { unit, field } = c.req.query();
	const { measure: address } = publicAddresses(site.services.publicAddress(), locale, context.municipality.slug);
	const filter = { ...(unit && { unit }), ...(field && { field }) };
	const content = termCalendar(locale, { published: opened.publication, filter, address });
	if (content === undefined) return refuse(page, { kind: "not-found" });
	const bytes = new TextEncoder().encode(content);
	return publicFile(page, { bytes, mediaType: "text/calendar; charset=utf-8", name: `${plan}.ics` });
}
