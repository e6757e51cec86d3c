// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addPasskey, beginPasskey } from "../../../usecase/account/add-passkey.ts";
import { removePasskey } from "../../../usecase/account/remove-passkey.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { giveFlow, takeFlow } from "../../session-cookie.ts";
import { doneWith, showOwn } from "./handler.ts";

/** What the browser needs to make a passkey. */
export async function askForOwnPasskey(page: Page) {
	const { c, context, site } = page;
	const begun = await beginPasskey(context, site.services.publicAddress());
	if (!begun.ok) return refuse(page, begun.problem);
	giveFlow(page, context.municipality.slug, begun.token);
	return c.json(begun.options);
}

/** Adds the passkey that the browser made. */
export async function saveOwnPasskey(page: Page) {
	const { c, context, site, view } = page;
	const form = await postedForm(c);
	const result = await addPasskey(context, {
		address: site.services.publicAddress(),
		token: takeFlow(page, context.municipality.slug),
		response: form.exact("response"),
		name: form.text("passkeyName"),
	});
	if (result.ok) return doneWith(page, "passkey");
	if (result.problem.kind !== "not-accepted") return refuse(page, result.problem);
	return showOwn(page, { passkeyName: view.t.account_passkey_failed() });
}

/** Takes a passkey away. */
export async function removeOwnPasskey(page: Page) {
	const result = await removePasskey(page.context, parameter(page, "passkey"));
	return result.ok ? doneWith(page, "removed") : refuse(page, result.problem);
}
