// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { translationRoutes } from "../../../src/web/routes/translation.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { editPlan, open } from "../rule.ts";

/** The language is a part of the address that no plan has for itself. */
const arabic = {
	kinds: ["own", "public", "foreign", "missing"],
	params: () => ({ language: "ar" }),
} as const;

export const declaredTranslation: DeclaredRoutes<keyof typeof translationRoutes> = {
	translations: {
		GET: { rule: editPlan },
		POST: { rule: editPlan, form: () => ({ language: "uk" }) },
	},
	translation: {
		GET: { ...arabic, rule: editPlan },
		POST: { ...arabic, rule: editPlan, form: () => ({ "text:title": "خطة", "version:title": "0" }) },
	},
	translationShow: { POST: { ...arabic, rule: editPlan, form: () => ({ visible: "yes" }) } },
	publicationLanguage: {
		GET: {
			...{ rule: open, kinds: ["own", "foreign", "missing"] },
			params: ({ published: plan }) => ({ plan, language: "ar" }),
		},
	},
};
