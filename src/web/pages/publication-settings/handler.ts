// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { KnownBarrier, PublicationSections, SectionName } from "../../../report/publication-settings.ts";
import { editSection, showSection } from "../../../usecase/publication/edit-section.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { Page, PageHandler } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { Field, Section, Values } from "./field.ts";
import { FilmPart, LogoPart, SavedAccent } from "./files.tsx";
import { type SectionPageProps, sectionPage } from "./page.tsx";

type Shown = Pick<SectionPageProps, "values" | "version"> & Partial<Pick<SectionPageProps, "problems" | "done">>;

/** Shows a part; `shown` replaces what is saved by what somebody typed. */
export async function showSectionWith(
	page: Page,
	section: Section,
	shown?: Partial<Shown>,
	status: 200 | 409 | 422 = 200,
) {
	const { c, view, context } = page;
	const result = await showSection(context, section.name);
	if (!result.ok) return refuse(page, result.problem);
	const { stored, settings } = result;
	const files = { view, settings };
	const props: SectionPageProps = {
		...{ view, section, settings, values: stored.content as Values, version: stored.version, ...shown },
		...(section.name === "look" && { beside: SavedAccent(files), below: LogoPart(files) }),
		...(section.name === "ways" && { below: FilmPart(files) }),
	};
	return c.html(sectionPage(props), status);
}

function postedBarriers(form: PostedForm): readonly KnownBarrier[] {
	const [contents, reasons, alternatives] = ["barrierContent", "barrierReason", "barrierAlternative"].map(form.all);
	const texts = (values: readonly string[] | undefined, at: number) => values?.[at]?.trim() ?? "";
	return (contents ?? [])
		.map((_, at) => ({
			content: texts(contents, at),
			reason: texts(reasons, at),
			alternative: texts(alternatives, at),
		}))
		.filter(({ content, reason, alternative }) => content || reason || alternative);
}

function postedValue(form: PostedForm, { name, kind, options }: Field, page: Page) {
	if (kind === "lines") return form.lines(name);
	if (kind === "barriers") return postedBarriers(form);
	if (kind === "area") return form.text(name).replaceAll("\r\n", "\n");
	if (!options) return form.text(name);
	const values = options(page.view.t).map(({ value }) => value);
	return form.choice(name, values) ?? values[0] ?? "";
}

const shownValue = (value: Values[string] | undefined): string =>
	Array.isArray(value)
		? value.map((one) => (typeof one === "string" ? one : Object.values(one).join(" – "))).join("; ")
		: String(value ?? "");

/** What is saved otherwise than in a form. */
function differences({ view: { t } }: Page, section: Section, saved: Values, values: Values): string {
	const other = section.fields.filter(({ name }) => JSON.stringify(saved[name]) !== JSON.stringify(values[name]));
	const said = other.map(
		({ name, label }) => `${label(t)}: ${shownValue(saved[name]) || t.publication_settings_empty()}`,
	);
	return said.join(" · ") || t.publication_settings_stale_same();
}

/** The handlers of a part: its form, and saving it. */
export function sectionHandlers<Name extends SectionName>(section: Section<Name>) {
	const any = section as unknown as Section;
	const show: PageHandler = (page) => {
		const said = page.c.req.query("saved");
		return showSectionWith(page, any, { done: said === "yes" ? "saved" : said === "file" ? "file" : undefined });
	};
	const save: PageHandler = async (page) => {
		const { c, view, locale, context } = page;
		const { t } = view;
		const form = await postedForm(c);
		const values: Values = Object.fromEntries(any.fields.map((field) => [field.name, postedValue(form, field, page)]));
		const content = values as unknown as PublicationSections[Name];
		const result = await editSection(context, section.name, { content, version: form.version });
		if (result.ok) {
			const city = context.municipality.slug;
			return c.redirect(href(locale, section.route, { city } as never, { saved: "yes" }), 303);
		}
		const { problem } = result;
		if (isRefusal(problem)) return refuse(page, problem);
		if (problem.kind === "stale") {
			const saved = differences(page, any, problem.current.content as unknown as Values, values);
			const problems = [{ sentence: t.publication_settings_stale({ saved }) }];
			return showSectionWith(page, any, { values, version: problem.current.version, problems }, 409);
		}
		const problems = problem.problems.map(
			({ kind, written, field }): ShownProblem => ({
				...{ field, sentence: namedMessage(t, "publication_settings_problem", kind, { written }) },
			}),
		);
		return showSectionWith(page, any, { values, version: form.version, problems }, 422);
	};
	return { show, save };
}
