// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { saveBarrierState, showBarriersPage } from "../pages/barriers/handler.ts";
import { sendBarrier, showBarrierForm } from "../pages/legal/barrier-handler.ts";
import {
	showAccessibility,
	showEasyLanguage,
	showImprint,
	showPrivacy,
	showSignLanguage,
} from "../pages/legal/handler.ts";
import { giveFile, saveFile } from "../pages/publication-settings/file-handler.ts";
import { sectionHandlers } from "../pages/publication-settings/handler.ts";
import {
	accessibilitySection,
	imprintSection,
	lookSection,
	privacySection,
	waysSection,
	wordingSection,
} from "../pages/publication-settings/sections.ts";

const look = sectionHandlers(lookSection);
const imprint = sectionHandlers(imprintSection);
const privacy = sectionHandlers(privacySection);
const accessibility = sectionHandlers(accessibilitySection);
const ways = sectionHandlers(waysSection);
const wording = sectionHandlers(wordingSection);

/** What the law wants on public pages, and where it is set up. */
export const legalArea: Area = {
	pages: {
		imprint: showImprint,
		privacy: showPrivacy,
		accessibility: showAccessibility,
		reportBarrier: showBarrierForm,
		easyLanguage: showEasyLanguage,
		signLanguage: showSignLanguage,
		signLanguageFilm: giveFile("video"),
		signLanguageCaptions: giveFile("captions"),
		logo: giveFile("logo"),
		publicationSettings: look.show,
		publicationImprint: imprint.show,
		publicationPrivacy: privacy.show,
		publicationAccessibility: accessibility.show,
		publicationWays: ways.show,
		publicationWording: wording.show,
		barriers: showBarriersPage,
	},
	forms: {
		reportBarrier: sendBarrier,
		publicationSettings: look.save,
		publicationImprint: imprint.save,
		publicationPrivacy: privacy.save,
		publicationAccessibility: accessibility.save,
		publicationWays: ways.save,
		publicationWording: wording.save,
		publicationLogo: saveFile("logo"),
		publicationFilm: saveFile("video"),
		publicationCaptions: saveFile("captions"),
		barriers: saveBarrierState,
	},
};
