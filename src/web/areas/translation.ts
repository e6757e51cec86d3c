// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { giveShownFile, savePlanFile } from "../pages/plan-ways/file-handler.ts";
import { easyLanguageForm, signLanguageForm } from "../pages/plan-ways/handler.ts";
import { showPublicationLanguage } from "../pages/publication-language/handler.ts";
import { showPublishedEasyLanguage, showPublishedSignLanguage } from "../pages/publication-ways/handler.ts";
import {
	giveTranslationTable,
	importTranslationTable,
	showTranslationImport,
} from "../pages/translation-table/handler.ts";
import { saveTranslationForm, showTranslationForm } from "../pages/translations/form-handler.ts";
import { addPlanLanguage, setPlanLanguage, showTranslations } from "../pages/translations/handler.ts";

/** A plan in Leichte Sprache, in sign language and in further languages. */
export const translationArea: Area = {
	pages: {
		translations: showTranslations,
		planEasyLanguage: easyLanguageForm.show,
		planSignLanguage: signLanguageForm.show,
		translation: showTranslationForm,
		translationTable: giveTranslationTable,
		translationImport: showTranslationImport,
		publicationLanguage: showPublicationLanguage,
		publicationEasyLanguage: showPublishedEasyLanguage,
		publicationSignLanguage: showPublishedSignLanguage,
		publicationPlanFilm: giveShownFile("film"),
		publicationPlanCaptions: giveShownFile("captions"),
	},
	forms: {
		translations: addPlanLanguage,
		planEasyLanguage: easyLanguageForm.save,
		planSignLanguage: signLanguageForm.save,
		planFilm: savePlanFile("film"),
		planCaptions: savePlanFile("captions"),
		translation: saveTranslationForm,
		translationImport: importTranslationTable,
		translationShow: setPlanLanguage,
	},
};
