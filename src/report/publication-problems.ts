// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isEmail } from "../plan/unit-contact.ts";
import { contrastWithWhite, leastContrast } from "./contrast.ts";
import type { PublicationSections, SectionName } from "./publication-settings.ts";

type SectionProblemKind =
	| "email"
	| "website"
	| "accent-unreadable"
	| "accent-too-light"
	| "municipality-key"
	| "widget-host"
	| "contributor-id"
	| "date"
	| "days"
	| "barrier-incomplete"
	| "length"
	| "kind-too-long"
	| "imprint-too-long"
	| "too-long";

/** What cannot be saved: which field, why, and what was written there. */
export type SectionProblem = {
	readonly field: string;
	readonly kind: SectionProblemKind;
	readonly written: string;
};

/** An address of the web that one can open; undefined for anything else. */
export function webAddress(written: string): string | undefined {
	const url = URL.parse(written);
	return url && (url.protocol === "https:" || url.protocol === "http:") && url.username === "" ? url.href : undefined;
}

/** The site that may show the widget, as a browser names it; undefined where it names more, or less, than a site. */
function widgetHost(written: string): string | undefined {
	const url = URL.parse(written.includes("://") ? written : `https://${written}`);
	const isSite = url && webAddress(url.href) && url.pathname === "/" && url.search === "" && url.hash === "";
	return isSite && /^[\w.-]+$/.test(url.hostname) ? url.origin : undefined;
}

const unless = (fits: boolean, field: string, kind: SectionProblemKind, written: string): readonly SectionProblem[] =>
	fits || written === "" ? [] : [{ field, kind, written }];

function accentProblems(accent: string): readonly SectionProblem[] {
	const contrast = contrastWithWhite(accent);
	if (contrast === undefined) return unless(false, "accent", "accent-unreadable", accent);
	return unless(contrast >= leastContrast, "accent", "accent-too-light", accent);
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What stands on one line of a cover, and what fits at its foot. */
const longestKind = 60;
const longestImprintLine = 120;
const mostImprintLines = 4;

type Rules = { readonly [Name in SectionName]: (content: PublicationSections[Name]) => readonly SectionProblem[] };

const rules: Rules = {
	look: ({ email, website, accent, municipalityKey, contributorId, widgetHosts }) => [
		...unless(isEmail(email), "email", "email", email),
		...unless(webAddress(website) !== undefined, "website", "website", website),
		...accentProblems(accent),
		...unless(/^https?:\/\/\S+$|^[\w-]+$/.test(contributorId), "contributorId", "contributor-id", contributorId),
		...unless(/^\d{8}$/.test(municipalityKey), "municipalityKey", "municipality-key", municipalityKey),
		...widgetHosts.flatMap((host) => unless(widgetHost(host) !== undefined, "widgetHosts", "widget-host", host)),
	],
	wording: ({ kind, imprint }) => [
		...unless(kind.length <= longestKind, "kind", "kind-too-long", kind),
		...unless(
			imprint.length <= mostImprintLines && imprint.every((line) => line.length <= longestImprintLine),
			"imprint",
			"imprint-too-long",
			imprint.join(" "),
		),
	],
	imprint: ({ email }) => unless(isEmail(email), "email", "email", email),
	privacy: ({ logDays }) => unless(/^\d{1,3}$/.test(logDays), "logDays", "days", logDays),
	accessibility: ({ preparedOn, reviewedOn, barriers }) => [
		...unless(isDay(preparedOn), "preparedOn", "date", preparedOn),
		...unless(isDay(reviewedOn), "reviewedOn", "date", reviewedOn),
		...barriers.flatMap(({ content, reason }) =>
			unless(content !== "" && reason !== "", "barriers", "barrier-incomplete", content || reason || "–"),
		),
	],
	ways: ({ signLanguageLink, signLanguageLength }) => [
		...unless(webAddress(signLanguageLink) !== undefined, "signLanguageLink", "website", signLanguageLink),
		...unless(isFilmLength(signLanguageLength), "signLanguageLength", "length", signLanguageLength),
	],
};

/** Whether a text is a length of a film: `2:30`. */
export const isFilmLength = (written: string): boolean => /^\d{1,3}:[0-5]\d$/.test(written);

/** More than anybody writes by hand. */
export const longest = 50_000;

/** What is wrong with what was entered; nothing where it can be saved. */
export function sectionProblems<Name extends SectionName>(
	name: Name,
	content: PublicationSections[Name],
): readonly SectionProblem[] {
	const tooLong = Object.entries(content).filter(([, value]) => JSON.stringify(value).length > longest);
	const long = tooLong.map(([field]): SectionProblem => ({ field, kind: "too-long", written: "" }));
	return [...long, ...(rules[name] as (content: PublicationSections[Name]) => readonly SectionProblem[])(content)];
}
