// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { reportBarrier } from "../../../usecase/barrier/report-barrier.ts";
import { barrierLetter } from "../../../wording/letter/barrier-letter.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { ownPath } from "../../own-path.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { type BarrierValues, barrierForm, barrierSent } from "./barrier-form.tsx";

const longestPage = 500;

/** A path of this site, and nothing that could lead elsewhere. */
const pathOf = (written: string | undefined): string => ownPath(written)?.slice(0, longestPage) ?? "";

/** The form, or that what was written in it has arrived. */
export function showBarrierForm({ c, view, locale, context }: Page) {
	const page = pathOf(c.req.query("seite"));
	const home = href(locale, "municipality", { city: context.municipality.slug });
	if (c.req.query("gesendet") === "ja") return c.html(barrierSent(view, page || home));
	return c.html(barrierForm({ view, values: { page, description: "", email: "" } }));
}

const letterFor =
	({ site, context }: Page, { page, description, email }: BarrierValues) =>
	() => {
		const address = site.services.publicAddress();
		const { name: city, slug } = context.municipality;
		const url = address + href("de", "barriers", { city: slug });
		return barrierLetter("de", { city, description, email, url, page: page && address + page });
	};

const sent = ({ c, locale, context }: Page, page: string) =>
	c.redirect(href(locale, "reportBarrier", { city: context.municipality.slug }, { gesendet: "ja", seite: page }), 303);

/** Keeps a report, once for each time that somebody sends it, and not from who sends without end. */
export async function sendBarrier(page: Page) {
	const { c, view, site, context } = page;
	const form = await postedForm(c);
	const values: BarrierValues = {
		page: pathOf(form.text("page")),
		description: form.text("description").replaceAll("\r\n", "\n"),
		email: form.text("email"),
	};
	if (form.text("website") !== "") return sent(page, values.page);
	const again = (problem: ShownProblem, status: 422 | 429) =>
		c.html(barrierForm({ view, values, problems: [problem] }), status);
	const attempt = site.limits.beginBarrier(c, context.municipality.slug);
	if (!attempt.ok) {
		const minutes = Math.ceil(attempt.seconds / 60);
		return again({ sentence: view.t.legal_barrier_problem_too_many({ minutes }) }, 429);
	}
	const result = await reportBarrier(context, { ...values, letter: letterFor(page, values) });
	if (result.ok) {
		site.services.mailQueued();
		return sent(page, values.page);
	}
	attempt.giveBack();
	const { kind } = result.problem;
	const sentence = namedMessage(view.t, "legal_barrier_problem", kind, { written: values.email });
	return again({ sentence, field: kind === "email-invalid" ? "email" : "description" }, 422);
}
