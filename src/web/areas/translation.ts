// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { showPublicationLanguage } from "../pages/publication-language/handler.ts";
import { saveTranslationForm, showTranslationForm } from "../pages/translations/form-handler.ts";
import { addPlanLanguage, setPlanLanguage, showTranslations } from "../pages/translations/handler.ts";

/** A plan in further languages. */
export const translationArea: Area = {
	pages: {
		translations: showTranslations,
		translation: showTranslationForm,
		publicationLanguage: showPublicationLanguage,
	},
	forms: { translations: addPlanLanguage, translation: saveTranslationForm, translationShow: setPlanLanguage },
};
