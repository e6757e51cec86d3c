// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanSectionName, PlanSections } from "../../../report/plan-sections.ts";
import { editPlanSection } from "../../../usecase/publication/edit-plan-section.ts";
import { showPlanWays } from "../../../usecase/publication/plan-ways.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { type Page, type PageHandler, parameter } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { easyForm } from "./easy-form.tsx";
import { signForm } from "./sign-form.tsx";
import type { WayFormProps, WayValues } from "./way-form.tsx";

type WayForm<Name extends PlanSectionName> = {
	readonly name: Name;
	readonly route: "planEasyLanguage" | "planSignLanguage";
	readonly make: (props: WayFormProps) => ReturnType<typeof easyForm>;
	readonly posted: (form: PostedForm) => PlanSections[Name];
};

const longText = (form: PostedForm, name: string): string => form.text(name).replaceAll("\r\n", "\n");

const easy: WayForm<"easy-language"> = {
	...{ name: "easy-language", route: "planEasyLanguage", make: easyForm },
	posted: (form) => ({ text: longText(form, "text"), report: form.number("report") ?? 0 }),
};

const sign: WayForm<"sign-language"> = {
	...{ name: "sign-language", route: "planSignLanguage", make: signForm },
	posted: (form) => ({
		...{ link: form.text("link"), length: form.text("length"), transcript: longText(form, "transcript") },
		report: form.number("report") ?? 0,
	}),
};

export const wayForms = { "easy-language": easy, "sign-language": sign } as const;

const valuesOf = (content: PlanSections[PlanSectionName]): WayValues =>
	Object.fromEntries(Object.entries(content).map(([name, value]) => [name, String(value)]));

type Shown = Partial<Pick<WayFormProps, "values" | "version" | "problems" | "isSaved">>;

/** Shows a form; `shown` replaces what is saved by what somebody typed. */
export async function showWayForm<Name extends PlanSectionName>(
	page: Page,
	{ name, make }: Pick<WayForm<Name>, "name" | "make">,
	shown: Shown = {},
	status: 200 | 409 | 422 = 200,
) {
	const opened = await showPlanWays(page.context, { plan: parameter(page, "plan") });
	if (!opened.ok) return refuse(page, opened.problem);
	const { content, version } = opened.sections[name];
	const saved = { values: valuesOf(content), version, isSaved: false };
	return page.c.html(make({ view: page.view, opened, ...saved, ...shown }), status);
}

/** What is saved, so that nobody's words are overwritten unseen. */
const savedWords = (values: WayValues): string =>
	[values.text, values.link, values.length, values.transcript].filter(Boolean).join(" · ");

function handlersOf<Name extends PlanSectionName>(form: WayForm<Name>) {
	const show: PageHandler = (page) => showWayForm(page, form, { isSaved: page.c.req.query("saved") === "yes" });
	const save: PageHandler = async (page) => {
		const { c, view, locale, context } = page;
		const posted = await postedForm(c);
		const content = form.posted(posted);
		const input = { plan: parameter(page, "plan"), name: form.name, content, version: posted.version };
		const result = await editPlanSection(context, input);
		if (result.ok) {
			const place = { city: context.municipality.slug, plan: input.plan };
			return c.redirect(href(locale, form.route, place, { saved: "yes" }), 303);
		}
		const { problem } = result;
		if (isRefusal(problem)) return refuse(page, problem);
		const values = valuesOf(content);
		if (problem.kind === "stale") {
			const saved = savedWords(valuesOf(problem.current.content)) || view.t.publication_settings_empty();
			const problems = [{ sentence: view.t.plan_way_stale({ saved }) }];
			return showWayForm(page, form, { values, version: problem.current.version, problems }, 409);
		}
		const problems = problem.problems.map(
			({ kind, written, field }): ShownProblem => ({
				...{ field, sentence: namedMessage(view.t, "publication_settings_problem", kind, { written }) },
			}),
		);
		return showWayForm(page, form, { values, version: posted.version, problems }, 422);
	};
	return { show, save };
}

export const easyLanguageForm = handlersOf(easy);
export const signLanguageForm = handlersOf(sign);
