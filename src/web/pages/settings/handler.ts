// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalitySettings } from "../../../plan/municipality-settings.ts";
import { type EditMunicipalityInput, editMunicipality, showSettings } from "../../../usecase/edit-municipality.ts";
import type { Page } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { settingsPage } from "./page.tsx";

/** What a municipality says of itself. */
export async function showSettingsPage(page: Page) {
	const { c, view, context } = page;
	const result = await showSettings(context);
	if (!result.ok) return refuse(page, result.problem);
	return c.html(settingsPage(view, { values: result.stored, problems: [], saved: c.req.query("saved") === "yes" }));
}

function postedSettings(form: PostedForm): EditMunicipalityInput {
	const settings: MunicipalitySettings = {
		state: form.text("state"),
		address: form.lines("address"),
		contact: form.text("contact"),
		email: form.text("email"),
		phone: form.text("phone"),
		languages: form.text("languages") === "de" ? "de" : "de-en",
	};
	return { name: form.text("name"), settings, version: form.version };
}

/** Saves it, or shows the form again with what has to be mended. */
export async function saveSettings(page: Page) {
	const { c, site, view, locale, context } = page;
	const values = postedSettings(await postedForm(c));
	const result = await editMunicipality(context, values);
	if (result.ok) {
		site.services.forgetMunicipality();
		return c.redirect(href(locale, "settings", { city: context.municipality.slug }, { saved: "yes" }), 303);
	}
	const { t } = view;
	const { problem } = result;
	switch (problem.kind) {
		case "name-missing":
			return c.html(
				settingsPage(view, { values, problems: [{ field: "name", sentence: t.city_problem_name_missing() }] }),
				422,
			);
		case "email-invalid": {
			const sentence = t.city_problem_email_invalid({ email: values.settings.email });
			return c.html(settingsPage(view, { values, problems: [{ field: "email", sentence }] }), 422);
		}
		case "state-unknown":
			return c.html(
				settingsPage(view, { values: { ...values, settings: { ...values.settings, state: "" } }, problems: [] }),
				422,
			);
		case "stale": {
			const { current } = problem;
			const { state, address, contact, email, phone } = current.settings;
			const saved = [current.name, state, ...address, contact, email, phone].filter(Boolean).join(" · ");
			const again = { ...values, version: current.version };
			return c.html(
				settingsPage(view, { values: again, problems: [{ sentence: t.city_problem_stale({ saved }) }] }),
				409,
			);
		}
		default:
			return refuse(page, problem);
	}
}
