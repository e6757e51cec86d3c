// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalitySettings } from "../plan/municipality-settings.ts";
import type { Licence } from "./licence.ts";

/** Who publishes, how it looks, and how others may use it. Texts are empty where nothing is said. */
export type LookSettings = {
	readonly publisher: string;
	readonly email: string;
	/** The city's own site. */
	readonly website: string;
	readonly licence: Licence;
	/** Who is to be named by those who use the data. */
	readonly attribution: string;
	/** The number by which GovData knows who delivers. */
	readonly contributorId: string;
	/** The official municipality key, eight digits (AGS). */
	readonly municipalityKey: string;
	/** `#rrggbb`, dark enough for white text. */
	readonly accent: string;
	/** What the logo is, for those who do not see it. */
	readonly logoAlt: string;
	/** The sites that may show the widget, like `https://www.musterstadt.de`. */
	readonly widgetHosts: readonly string[];
};

/** Who answers for the site (§ 5 DDG, § 18 Abs. 2 MStV). */
type Imprint = {
	readonly name: string;
	readonly address: readonly string[];
	/** Who speaks for the municipality, usually the mayor. */
	readonly representative: string;
	readonly phone: string;
	readonly email: string;
	readonly vatId: string;
	/** Who answers for what is written (§ 18 Abs. 2 MStV). */
	readonly responsible: string;
	readonly text: string;
};

/** What is said on top of what Planstand knows of itself (Art. 13 GDPR). */
type Privacy = {
	/** Name and address of who is responsible, where that is not who stands in the imprint. */
	readonly controller: readonly string[];
	/** How to reach the data protection officer. */
	readonly officer: readonly string[];
	/** Who complaints go to. */
	readonly authority: readonly string[];
	/** Who runs the machines, where that is not the municipality itself. */
	readonly host: string;
	/** How many days the web server keeps its logs; empty: not said. */
	readonly logDays: string;
	readonly text: string;
};

/** Something that not everybody can use, why, and what there is in its place. */
export type KnownBarrier = { readonly content: string; readonly reason: string; readonly alternative: string };

/** The statement of accessibility, after the model of (EU) 2018/1523. */
type AccessibilityStatement = {
	readonly conformance: "" | "full" | "partial" | "none";
	readonly barriers: readonly KnownBarrier[];
	readonly method: "" | "self" | "external";
	readonly preparedOn: string;
	readonly reviewedOn: string;
	/** Whom barriers are told to, where that is not who publishes. */
	readonly contact: readonly string[];
	/** What enforces the law, where that is not what Planstand knows of the Land. */
	readonly enforcement: readonly string[];
	/** The law, where it is not what Planstand knows of the Land. */
	readonly law: string;
};

/** What is said in other ways (§ 4 BITV 2.0). */
type PlainWays = {
	/** In Leichte Sprache; lines that begin with `#` are headings. */
	readonly easyLanguage: string;
	/** A film in German sign language elsewhere, only linked to; an uploaded one goes before it. */
	readonly signLanguageLink: string;
	/** How long the film is, like `2:30`. */
	readonly signLanguageLength: string;
};

/** How reports are worded; it becomes part of each that is published. */
export type WordingSettings = {
	/** What a report is called; empty: as Planstand calls it. */
	readonly kind: string;
	/** Paragraphs, parted by empty lines. */
	readonly foreword: string;
	/** Who publishes and whom to ask, for the foot of the cover. */
	readonly imprint: readonly string[];
};

/** Everything that a municipality sets about publishing, in the parts in which it is saved. */
export type PublicationSections = {
	readonly look: LookSettings;
	readonly wording: WordingSettings;
	readonly imprint: Imprint;
	readonly privacy: Privacy;
	readonly accessibility: AccessibilityStatement;
	readonly ways: PlainWays;
};

export type SectionName = keyof PublicationSections;

/** How the parts begin. */
export const unsetSections: PublicationSections = {
	look: {
		...{ publisher: "", email: "", website: "", licence: "dl-by-de/2.0", attribution: "" },
		...{ contributorId: "", municipalityKey: "", accent: "", logoAlt: "", widgetHosts: [] },
	},
	wording: { kind: "", foreword: "", imprint: [] },
	imprint: {
		...{ name: "", address: [], representative: "", phone: "", email: "", vatId: "", responsible: "", text: "" },
	},
	privacy: { controller: [], officer: [], authority: [], host: "", logDays: "", text: "" },
	accessibility: {
		...{ conformance: "", barriers: [], method: "", preparedOn: "", reviewedOn: "" },
		...{ contact: [], enforcement: [], law: "" },
	},
	ways: { easyLanguage: "", signLanguageLink: "", signLanguageLength: "" },
};

/** A part as it was stored; what an older Planstand did not know yet is as it begins. */
export function sectionOf<Name extends SectionName>(name: Name, stored: unknown): PublicationSections[Name] {
	return { ...unsetSections[name], ...(stored as Partial<PublicationSections[Name]> | undefined) };
}

/** The logo without its bytes; its hash changes with them. */
type Logo = { readonly mediaType: "image/png" | "image/jpeg"; readonly sha256: string };

/**
 * How a municipality publishes, with what it left out filled in from what it says of itself. There for every municipality; texts are
 * empty and `logo` and `video` left out where there is nothing.
 */
export type PublicationSettings = LookSettings &
	Omit<PublicationSections, "look"> & {
		/** The Land, one of `federalStates`, or empty. */
		readonly state: string;
		readonly logo?: Logo & { readonly alt: string };
		/** The film in sign language. */
		readonly video?: { readonly mediaType: string; readonly sha256: string; readonly size: number };
		/** What is said in it, beneath it. */
		readonly captions?: PublicationSettings["video"];
	};

type Given = {
	readonly sections: PublicationSections;
	readonly municipality: { readonly name: string; readonly settings: MunicipalitySettings };
	readonly logo?: Logo | undefined;
	readonly video?: PublicationSettings["video"] | undefined;
	readonly captions?: PublicationSettings["video"] | undefined;
};

/** Fills in what was left out. */
export function publicationSettingsOf({ sections, municipality, logo, video, captions }: Given): PublicationSettings {
	const { look, imprint, ...others } = sections;
	const { name, settings } = municipality;
	const publisher = look.publisher || name;
	return {
		...{ ...look, ...others, state: settings.state },
		...{ publisher, email: look.email || settings.email, attribution: look.attribution || publisher },
		imprint: {
			...imprint,
			name: imprint.name || name,
			address: imprint.address.length > 0 ? imprint.address : settings.address,
			phone: imprint.phone || settings.phone,
			email: imprint.email || look.email || settings.email,
		},
		...(logo && { logo: { ...logo, alt: look.logoAlt || publisher } }),
		...(video && { video }),
		...(captions && { captions }),
	};
}
