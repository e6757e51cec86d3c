// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { translationRoutes } from "../../../src/web/routes/translation.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { editPlan, open } from "../rule.ts";

const params = () => ({ language: "ar" });

export const declaredTranslation: DeclaredRoutes<keyof typeof translationRoutes> = {
	translations: {
		GET: { rule: editPlan },
		POST: { rule: editPlan, form: () => ({ language: "uk" }) },
	},
	translation: {
		GET: { rule: editPlan, params },
		POST: { rule: editPlan, params, form: () => ({ "text:title": "خطة", "version:title": "0" }) },
	},
	translationShow: { POST: { rule: editPlan, params, form: () => ({ visible: "yes" }) } },
	publicationLanguage: {
		GET: {
			...{ rule: open, kinds: ["own", "foreign", "missing"] },
			params: ({ published: plan }) => ({ plan, language: "ar" }),
		},
	},
};
