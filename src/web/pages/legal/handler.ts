// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicationSettings } from "../../../report/publication-settings.ts";
import { showPublicationSettings } from "../../../usecase/report/load-publication-settings.ts";
import type { Page, PageHandler } from "../../page.ts";
import { href } from "../../routes.ts";
import { accessibilityPage } from "./accessibility.tsx";
import { imprintPage } from "./imprint.tsx";
import { privacyPage } from "./privacy.tsx";
import { easyLanguagePage, signLanguagePage } from "./ways.tsx";

type Made = ReturnType<typeof imprintPage>;

const legal =
	(make: (page: Page, settings: PublicationSettings) => Made): PageHandler =>
	async (page) =>
		page.c.html(make(page, await showPublicationSettings(page.context)));

export const showImprint = legal(({ view }, settings) => imprintPage(view, settings));
export const showPrivacy = legal(({ view }, settings) => privacyPage(view, settings));
export const showEasyLanguage = legal(({ view }, settings) => easyLanguagePage({ view, settings }));
export const showSignLanguage = legal(({ view }, settings) => signLanguagePage({ view, settings }));
export const showAccessibility = legal(({ view, site, context }, settings) => {
	const address = site.services.publicAddress() + href("de", "municipality", { city: context.municipality.slug });
	return accessibilityPage({ view, settings, address });
});
