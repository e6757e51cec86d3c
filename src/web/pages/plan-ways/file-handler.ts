// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { changePlanFile, openPlanFile } from "../../../usecase/publication/plan-files.ts";
import { type Page, type PageHandler, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { shownFile } from "../../shown-file.ts";
import { fileSentence } from "../publication-settings/file-sentence.ts";
import { showWayForm, wayForms } from "./handler.ts";

type Name = "film" | "captions";

async function change(page: Page, name: Name) {
	const form = await postedForm(page.c);
	const input = { plan: parameter(page, "plan"), name };
	if (form.text("remove") === "yes") return changePlanFile(page.context, input);
	const bytes = new Uint8Array((await form.file("file")?.arrayBuffer()) ?? new ArrayBuffer(0));
	return changePlanFile(page.context, { ...input, bytes });
}

/** Puts a film or its captions in their place, or takes them away. */
export const savePlanFile =
	(name: Name): PageHandler =>
	async (page) => {
		const { c, view, locale, context } = page;
		const result = await change(page, name);
		if (result.ok) {
			const place = { city: context.municipality.slug, plan: parameter(page, "plan") };
			return c.redirect(href(locale, "planSignLanguage", place, { saved: "yes" }), 303);
		}
		const { problem } = result;
		if (isRefusal(problem)) return refuse(page, problem);
		if (problem.kind === "nothing-published") return showWayForm(page, wayForms["sign-language"], {}, 422);
		const sentence = fileSentence(view.t, name === "film" ? "video" : name, problem.kind);
		const field = name === "film" ? "planFilm" : "planCaptions";
		return showWayForm(page, wayForms["sign-language"], { problems: [{ field, sentence }] }, 422);
	};

/** Gives a film or its captions to everybody. */
export const giveShownFile =
	(name: Name): PageHandler =>
	async (page) => {
		const opened = await openPlanFile(page.context, { plan: parameter(page, "plan"), name });
		return opened.ok ? shownFile(page, opened) : refuse(page, opened.problem);
	};
