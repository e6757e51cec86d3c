// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { translationRoutes } from "../../../src/web/routes/translation.ts";
import type { DeclaredRoute, DeclaredRoutes } from "../declaration.ts";
import { editPlan, open } from "../rule.ts";

/** The language is a part of the address that no plan has for itself. */
const arabic = {
	kinds: ["own", "public", "foreign", "missing"],
	params: () => ({ language: "ar" }),
} as const;

/** What everybody finds of a plan of which something is published. */
const published: DeclaredRoute = {
	GET: { rule: open, kinds: ["own", "foreign", "missing"], params: ({ published: plan }) => ({ plan }) },
};

/** Of the plans that are asked for nothing is out yet, so that nothing can be said of it in another way. */
const way: DeclaredRoute = {
	GET: { rule: editPlan },
	POST: { rule: editPlan, unfit: true, form: () => ({ text: "Das ist der Plan.", report: "1", version: "0" }) },
};
const file: DeclaredRoute = { POST: { rule: editPlan, unfit: true } };

export const declaredTranslation: DeclaredRoutes<keyof typeof translationRoutes> = {
	translations: {
		GET: { rule: editPlan },
		POST: { rule: editPlan, form: () => ({ language: "uk" }) },
	},
	planEasyLanguage: way,
	planSignLanguage: way,
	planFilm: file,
	planCaptions: file,
	translation: {
		GET: { ...arabic, rule: editPlan },
		POST: { ...arabic, rule: editPlan, form: () => ({ "text:title": "خطة", "version:title": "0" }) },
	},
	translationTable: { GET: { ...arabic, rule: editPlan } },
	translationImport: {
		GET: { ...arabic, rule: editPlan },
		POST: { ...arabic, rule: editPlan, unfit: true },
	},
	translationShow: { POST: { ...arabic, rule: editPlan, form: () => ({ visible: "yes" }) } },
	publicationLanguage: {
		GET: {
			...{ rule: open, kinds: ["own", "foreign", "missing"] },
			params: ({ published: plan }) => ({ plan, language: "ar" }),
		},
	},
	publicationEasyLanguage: published,
	publicationSignLanguage: published,
	publicationPlanFilm: published,
	publicationPlanCaptions: published,
};
