// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { newestSnapshot } from "../../../report/published-plan.ts";
import { openPublished } from "../../../usecase/open-data/open-published.ts";
import { letFrame } from "../../middleware/framed-pages.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { embedPage } from "./embed-page.tsx";
import { framedPage } from "./framed-page.tsx";
import { themeIn } from "./theme.ts";

async function opened(page: Page) {
	const found = await openPublished(page.context, { plan: parameter(page, "plan"), wanted: "current" });
	if (!found.ok) return found;
	const [publication] = found.published.plans;
	const snapshot = publication && newestSnapshot(publication);
	if (!snapshot) return { ok: false, problem: { kind: "not-found" } } as const;
	return { ok: true, snapshot, settings: found.published.settings } as const;
}

/** How to show a plan on another site: a look at it, and what to copy. */
export async function showEmbed(page: Page): Promise<Response> {
	const { c, view, site } = page;
	const found = await opened(page);
	if (!found.ok) return refuse(page, found.problem);
	const theme = themeIn(c.req.query("theme"));
	return c.html(embedPage({ view, ...found, theme, site: site.services.publicAddress() }));
}

/** How far a plan is, in a frame on another site: only on those that the municipality names. */
export async function showFrame(page: Page): Promise<Response> {
	const { c, view } = page;
	const found = await opened(page);
	if (!found.ok) return refuse(page, found.problem);
	letFrame(c, found.settings.widgetHosts);
	return c.html(framedPage({ view, snapshot: found.snapshot, theme: themeIn(c.req.query("theme")) }));
}
