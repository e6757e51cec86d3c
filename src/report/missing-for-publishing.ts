// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicationSettings } from "./publication-settings.ts";

/** What the law wants on a public site, in the order in which it is shown. */
export const requiredForPublishing = [
	"imprint",
	"privacy-officer",
	"accessibility-statement",
	"contact",
	"state",
	"easy-language",
	"sign-language",
] as const;

export type RequiredForPublishing = (typeof requiredForPublishing)[number];

/** What is not set up yet of what the law wants on a public site. Nothing of it stops a report from being published. */
export function missingForPublishing(settings: PublicationSettings): readonly RequiredForPublishing[] {
	const { imprint, privacy, accessibility, ways, state, email, video } = settings;
	const isThere: Readonly<Record<RequiredForPublishing, boolean>> = {
		imprint: imprint.address.length > 0 && imprint.representative !== "" && imprint.email !== "",
		"privacy-officer": privacy.officer.length > 0,
		"accessibility-statement": accessibility.conformance !== "" && accessibility.preparedOn !== "",
		contact: email !== "",
		state: state !== "",
		"easy-language": ways.easyLanguage !== "",
		"sign-language": video !== undefined || ways.signLanguageLink !== "",
	};
	return requiredForPublishing.filter((one) => !isThere[one]);
}
