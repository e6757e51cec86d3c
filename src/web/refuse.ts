// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Refusal } from "../usecase/context.ts";
import type { Page } from "./page.ts";
import { problemPage } from "./pages/problem/page.tsx";
import { href } from "./routes.ts";

/** The answer to somebody who may not: the way to sign in, or that there is nothing here, or that the role does not allow it. */
export function refuse({ c, view, locale, context }: Page, { kind }: Refusal): Response | Promise<Response> {
	const { t } = view;
	switch (kind) {
		case "sign-in-needed": {
			const back = c.req.method === "GET" ? { next: view.here } : {};
			return c.redirect(href(locale, "signIn", { city: context.municipality.slug }, back), 303);
		}
		case "not-found":
			return c.html(problemPage(view, { title: t.web_not_found_title(), sentence: t.web_not_found_text() }), 404);
		case "not-allowed":
			return c.html(
				problemPage(view, { title: t.register_not_allowed_title(), sentence: t.register_not_allowed() }),
				403,
			);
	}
}

/** Whether a problem is one that every use case may have. */
export function isRefusal<Problem extends { readonly kind: string }>(problem: Problem | Refusal): problem is Refusal {
	return problem.kind === "sign-in-needed" || problem.kind === "not-found" || problem.kind === "not-allowed";
}
