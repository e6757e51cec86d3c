// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type OpenPublicationInput, openPublication, type Publication } from "../usecase/report/open-publication.ts";
import { type Page, parameter } from "./page.ts";
import { publicTag } from "./public-tag.ts";
import { refuse } from "./refuse.ts";

/** Answers with something of what is published of a plan: the same for everybody, and kept for those who are not signed in. */
export async function publicationResponse(
	page: Page,
	asked: Omit<OpenPublicationInput, "plan">,
	make: (publication: Publication) => Response | Promise<Response>,
): Promise<Response> {
	const { c, site, context } = page;
	const opened = await openPublication(context, { ...asked, plan: parameter(page, "plan") });
	if (!opened.ok) return refuse(page, opened.problem);
	if (context.actor.kind === "anonymous") {
		c.header("Cache-Control", "public, max-age=0, must-revalidate");
		c.header("ETag", publicTag(site, opened.publication.stamp));
	}
	return make(opened.publication);
}
