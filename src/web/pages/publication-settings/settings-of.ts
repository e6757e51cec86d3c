// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RequiredForPublishing } from "../../../report/missing-for-publishing.ts";
import type { RouteName } from "../../routes.ts";

/** On which page of the settings each is entered. */
export const settingsOf: Readonly<Record<RequiredForPublishing, RouteName>> = {
	imprint: "publicationImprint",
	"privacy-officer": "publicationPrivacy",
	"accessibility-statement": "publicationAccessibility",
	contact: "publicationSettings",
	state: "settings",
	"easy-language": "publicationWays",
	"sign-language": "publicationWays",
};
