// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { accessibilityLawOf } from "../../../report/accessibility-law.ts";
import { licenceOf, licences } from "../../../report/licence.ts";
import type { PublicationSettings } from "../../../report/publication-settings.ts";
import type { Words } from "../../../wording/locale.ts";
import type { Section } from "./field.ts";

const instead = (t: Words, value: string): string | undefined =>
	value ? t.publication_settings_default_hint({ value }) : undefined;

/** Who publishes, how it looks, how it may be used. */
export const lookSection: Section<"look"> = {
	name: "look",
	route: "publicationSettings",
	title: (t) => t.publication_settings_title(),
	text: (t) => t.publication_settings_text(),
	fields: [
		{
			...{ name: "publisher", kind: "text", label: (t) => t.publication_settings_publisher() },
			hint: (t, { publisher }) => instead(t, publisher),
		},
		{
			...{ name: "email", kind: "email", label: (t) => t.publication_settings_email() },
			hint: (t, { email }) => instead(t, email),
		},
		{
			...{ name: "website", kind: "url", label: (t) => t.publication_settings_website() },
			hint: (t) => t.publication_settings_website_hint(),
		},
		{
			...{ name: "accent", kind: "text", label: (t) => t.publication_settings_accent() },
			...{ hint: (t) => t.publication_settings_accent_hint(), group: (t) => t.publication_settings_group_look() },
		},
		{
			...{ name: "logoAlt", kind: "text", label: (t) => t.publication_settings_logo_alt() },
			hint: (t) => t.publication_settings_logo_alt_hint(),
		},
		{
			...{ name: "licence", kind: "choice", label: (t) => t.publication_settings_licence() },
			options: () => licences.map((value) => ({ value, label: licenceOf[value].name })),
			group: (t) => t.publication_settings_group_data(),
		},
		{
			...{ name: "attribution", kind: "text", label: (t) => t.publication_settings_attribution() },
			hint: (t, { attribution }) => instead(t, attribution),
		},
		{
			...{ name: "contributorId", kind: "text", label: (t) => t.publication_settings_contributor() },
			hint: (t) => t.publication_settings_contributor_hint(),
		},
		{
			...{ name: "municipalityKey", kind: "text", label: (t) => t.publication_settings_key() },
			hint: (t) => t.publication_settings_key_hint(),
		},
		{
			...{ name: "widgetHosts", kind: "lines", label: (t) => t.publication_settings_hosts() },
			hint: (t) => t.publication_settings_hosts_hint(),
		},
	],
};

/** What reports are called, and what is said ahead of them. */
export const wordingSection: Section<"wording"> = {
	name: "wording",
	route: "publicationWording",
	title: (t) => t.publication_settings_part_wording(),
	text: (t) => t.publication_settings_wording_text(),
	fields: [
		{
			...{ name: "kind", kind: "text", label: (t) => t.publication_settings_kind() },
			hint: (t) => t.publication_settings_kind_hint({ usual: t.report_kind() }),
		},
		{
			...{ name: "foreword", kind: "area", label: (t) => t.publication_settings_foreword() },
			hint: (t) => t.publication_settings_foreword_hint(),
		},
		{
			...{ name: "imprint", kind: "lines", label: (t) => t.publication_settings_cover_imprint() },
			hint: (t) => t.publication_settings_cover_imprint_hint(),
		},
	],
};

/** Who answers for the site. */
export const imprintSection: Section<"imprint"> = {
	name: "imprint",
	route: "publicationImprint",
	title: (t) => t.publication_settings_part_imprint(),
	text: (t) => t.publication_settings_imprint_text(),
	fields: [
		{
			...{ name: "name", kind: "text", label: (t) => t.publication_settings_name() },
			hint: (t, { imprint }) => instead(t, imprint.name),
		},
		{
			...{ name: "address", kind: "lines", label: (t) => t.publication_settings_address() },
			hint: (t, { imprint }) => instead(t, imprint.address.join(", ")) ?? t.publication_settings_lines_hint(),
		},
		{
			...{ name: "representative", kind: "text", label: (t) => t.publication_settings_representative() },
			hint: (t) => t.publication_settings_representative_hint(),
		},
		{
			...{ name: "phone", kind: "text", label: (t) => t.publication_settings_phone() },
			hint: (t, { imprint }) => instead(t, imprint.phone),
		},
		{
			...{ name: "email", kind: "email", label: (t) => t.publication_settings_imprint_email() },
			hint: (t, { imprint }) => instead(t, imprint.email),
		},
		{ name: "vatId", kind: "text", label: (t) => t.publication_settings_vat() },
		{ name: "responsible", kind: "text", label: (t) => t.publication_settings_responsible() },
		{
			...{ name: "text", kind: "area", label: (t) => t.publication_settings_free_text() },
			hint: (t) => t.publication_settings_free_text_hint(),
		},
	],
};

/** What concerns this municipality in the privacy statement. */
export const privacySection: Section<"privacy"> = {
	name: "privacy",
	route: "publicationPrivacy",
	title: (t) => t.publication_settings_part_privacy(),
	text: (t) => t.publication_settings_privacy_text(),
	fields: [
		{
			...{ name: "officer", kind: "lines", label: (t) => t.publication_settings_officer() },
			hint: (t) => t.publication_settings_officer_hint(),
		},
		{ name: "controller", kind: "lines", label: (t) => t.publication_settings_controller() },
		{ name: "authority", kind: "lines", label: (t) => t.publication_settings_authority() },
		{ name: "host", kind: "text", label: (t) => t.publication_settings_host() },
		{
			...{ name: "logDays", kind: "text", label: (t) => t.publication_settings_log_days() },
			hint: (t) => t.publication_settings_log_days_hint(),
		},
		{
			...{ name: "text", kind: "area", label: (t) => t.publication_settings_free_text() },
			hint: (t) => t.publication_settings_free_text_hint(),
		},
	],
};

function knownBody(t: Words, { state }: PublicationSettings): string {
	const body = accessibilityLawOf(state)?.body;
	if (!body) return t.publication_settings_enforcement_unknown();
	const { name, address, email, phone, url } = body;
	const value = [name, ...address, email, phone, url].filter(Boolean).join(", ");
	return t.publication_settings_enforcement_check({ value });
}

/** The statement of accessibility. */
export const accessibilitySection: Section<"accessibility"> = {
	name: "accessibility",
	route: "publicationAccessibility",
	title: (t) => t.publication_settings_part_accessibility(),
	text: (t) => t.publication_settings_accessibility_text(),
	fields: [
		{
			...{ name: "conformance", kind: "choice", label: (t) => t.publication_settings_conformance() },
			options: (t) => [
				{ value: "", label: t.publication_settings_conformance_unset() },
				{ value: "full", label: t.publication_settings_conformance_full() },
				{ value: "partial", label: t.publication_settings_conformance_partial() },
				{ value: "none", label: t.publication_settings_conformance_none() },
			],
		},
		{
			...{ name: "barriers", kind: "barriers", label: (t) => t.publication_settings_barriers() },
			hint: (t) => t.publication_settings_barriers_hint(),
		},
		{
			...{ name: "method", kind: "choice", label: (t) => t.publication_settings_method() },
			options: (t) => [
				{ value: "", label: t.publication_settings_method_unset() },
				{ value: "self", label: t.publication_settings_method_self() },
				{ value: "external", label: t.publication_settings_method_external() },
			],
		},
		{
			...{ name: "preparedOn", kind: "date", label: (t) => t.publication_settings_prepared() },
			hint: (t) => t.publication_settings_date_hint(),
		},
		{
			...{ name: "reviewedOn", kind: "date", label: (t) => t.publication_settings_reviewed() },
			hint: (t) => t.publication_settings_date_hint(),
		},
		{ name: "contact", kind: "lines", label: (t) => t.publication_settings_contact() },
		{
			...{ name: "law", kind: "text", label: (t) => t.publication_settings_law() },
			hint: (t, { state }) => instead(t, accessibilityLawOf(state)?.law ?? t.legal_accessibility_eu()),
		},
		{ name: "enforcement", kind: "lines", label: (t) => t.publication_settings_enforcement(), hint: knownBody },
	],
};

/** Leichte Sprache and sign language. */
export const waysSection: Section<"ways"> = {
	name: "ways",
	route: "publicationWays",
	title: (t) => t.publication_settings_part_ways(),
	text: (t) => t.publication_settings_ways_text(),
	fields: [
		{
			...{ name: "easyLanguage", kind: "area", label: (t) => t.publication_settings_easy() },
			hint: (t) => t.publication_settings_easy_hint(),
		},
		{
			...{ name: "signLanguageLink", kind: "url", label: (t) => t.publication_settings_sign_link() },
			hint: (t) => t.publication_settings_sign_link_hint(),
		},
		{
			...{ name: "signLanguageLength", kind: "text", label: (t) => t.publication_settings_sign_length() },
			hint: (t) => t.publication_settings_sign_length_hint(),
		},
	],
};
