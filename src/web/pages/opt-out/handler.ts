// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openOptOut, optOut } from "../../../usecase/mail/opt-out.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { href } from "../../routes.ts";
import { optOutPage, unknownOptOutPage } from "./page.tsx";

/** What a link to opt out is for. Opening it changes nothing. */
export async function showOptOut({ c, view, context }: Page) {
	const token = c.req.query("token") ?? "";
	const found = await openOptOut(context, token);
	if (!found) return c.html(unknownOptOutPage(view), 404);
	return c.html(optOutPage(view, { ...found, token, city: context.municipality }));
}

/** Opts out by the button, or back in; a mail program's one click comes with the token in the address and only opts out. */
export async function optOutHere({ c, view, context, locale }: Page) {
	const form = await postedForm(c);
	const clicked = c.req.query("token");
	const token = clicked ?? form.text("token");
	const isOut = clicked !== undefined || form.text("change") !== "in";
	const done = await optOut(context, { token, isOut });
	if (!done) return c.html(unknownOptOutPage(view), 404);
	if (clicked !== undefined) return c.html(optOutPage(view, { ...done, token, city: context.municipality }));
	return c.redirect(href(locale, "optOut", { city: context.municipality.slug }, { token }), 303);
}
