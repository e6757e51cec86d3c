// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isEmail } from "../plan/unit-contact.ts";
import { contrastWithWhite, leastContrast } from "./contrast.ts";
import type { LookSettings } from "./publication-settings.ts";

export type LookProblemKind =
	| "email"
	| "website"
	| "accent-unreadable"
	| "accent-too-light"
	| "municipality-key"
	| "widget-host"
	| "contributor-id";

/** What cannot be saved: which field, why, and what was written there. */
export type LookProblem = {
	readonly field: keyof LookSettings;
	readonly kind: LookProblemKind;
	readonly written: string;
};

/** An address of the web that one can open; undefined for anything else. */
export function webAddress(written: string): string | undefined {
	const url = URL.parse(written);
	return url && (url.protocol === "https:" || url.protocol === "http:") && url.username === "" ? url.href : undefined;
}

/** The site that may show the widget, as a browser names it; undefined where it names more, or less, than a site. */
export function widgetHost(written: string): string | undefined {
	const url = URL.parse(written.includes("://") ? written : `https://${written}`);
	const isSite = url && webAddress(url.href) && url.pathname === "/" && url.search === "" && url.hash === "";
	return isSite && /^[\w.-]+$/.test(url.hostname) ? url.origin : undefined;
}

function accentProblem(accent: string): LookProblemKind | undefined {
	const contrast = contrastWithWhite(accent);
	if (contrast === undefined) return "accent-unreadable";
	return contrast < leastContrast ? "accent-too-light" : undefined;
}

/** What is wrong with what was entered; nothing where it can be saved. */
export function lookProblems(look: LookSettings): readonly LookProblem[] {
	const { email, website, accent, municipalityKey, contributorId, widgetHosts } = look;
	const unless = (fits: boolean, field: keyof LookSettings, kind: LookProblemKind, written: string) =>
		fits || written === "" ? [] : [{ field, kind, written }];
	const pale = accentProblem(accent);
	return [
		...unless(isEmail(email), "email", "email", email),
		...unless(webAddress(website) !== undefined, "website", "website", website),
		...(pale ? unless(false, "accent", pale, accent) : []),
		...unless(/^https?:\/\/\S+$|^[\w-]+$/.test(contributorId), "contributorId", "contributor-id", contributorId),
		...unless(/^\d{8}$/.test(municipalityKey), "municipalityKey", "municipality-key", municipalityKey),
		...widgetHosts.flatMap((host) => unless(widgetHost(host) !== undefined, "widgetHosts", "widget-host", host)),
	];
}
