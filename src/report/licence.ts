// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The licences that German open data portals know and that fit what an administration publishes, most open last. */
export const licences = ["dl-by-de/2.0", "cc-by/4.0", "dl-zero-de/2.0", "cc-zero"] as const;

export type Licence = (typeof licences)[number];

type Described = {
	readonly name: string;
	/** Where people read it. */
	readonly url: string;
	/** How DCAT-AP.de names it. */
	readonly uri: string;
	/** Whether who uses the data must say whose they are. */
	readonly asksAttribution: boolean;
};

const dcat = "http://dcat-ap.de/def/licenses/";

/** What is to be known of each licence. */
export const licenceOf: Readonly<Record<Licence, Described>> = {
	"dl-by-de/2.0": {
		name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
		url: "https://www.govdata.de/dl-de/by-2-0",
		uri: `${dcat}dl-by-de/2.0`,
		asksAttribution: true,
	},
	"cc-by/4.0": {
		name: "Creative Commons Namensnennung 4.0 International (CC BY 4.0)",
		url: "https://creativecommons.org/licenses/by/4.0/deed.de",
		uri: `${dcat}cc-by/4.0`,
		asksAttribution: true,
	},
	"dl-zero-de/2.0": {
		name: "Datenlizenz Deutschland – Zero – Version 2.0",
		url: "https://www.govdata.de/dl-de/zero-2-0",
		uri: `${dcat}dl-zero-de/2.0`,
		asksAttribution: false,
	},
	"cc-zero": {
		name: "Creative Commons CC0 1.0",
		url: "https://creativecommons.org/publicdomain/zero/1.0/deed.de",
		uri: `${dcat}cc-zero`,
		asksAttribution: false,
	},
};
