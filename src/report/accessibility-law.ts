// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { federalStates } from "../plan/municipality-settings.ts";

type FederalState = (typeof federalStates)[number];

/** Whom people turn to where their report of a barrier was not answered, or not well. */
type EnforcementBody = {
	readonly name: string;
	readonly address: readonly string[];
	readonly email?: string;
	readonly phone?: string;
	readonly url?: string;
};

/** What a Land asks of public sites. A part that could not be looked up is left out, and has to be entered by the municipality. */
export type AccessibilityLaw = {
	readonly law?: string;
	readonly body?: EnforcementBody;
	/** After how long without an answer the body may be called, where the Land says so. */
	readonly answerWithin?: "month" | "six-weeks";
	/** Where this was read, on 25 November 2026. */
	readonly source: string;
};

const known: Readonly<Record<FederalState, AccessibilityLaw>> = {
	"Baden-Württemberg": {
		law: "Landes-Behindertengleichstellungsgesetz (L-BGG) und L-BGG-Durchführungsverordnung (L-BGG-DVO)",
		body: {
			name: "Schlichtungsstelle beim Landeszentrum Barrierefreiheit",
			address: ["Else-Josenhans-Straße 6", "70173 Stuttgart"],
			url: "https://barrierefreiheit-bw.de",
		},
		source: "https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag",
	},
	Bayern: {
		law: "Bayerische Digitalverordnung (BayDiV)",
		body: {
			name: "Durchsetzungs- und Überwachungsstelle beim Landesamt für Digitalisierung, Breitband und Vermessung",
			address: [],
		},
		source: "https://www.finanzministerium.bayern/digitalisierung/barrierefreiheit/",
	},
	Berlin: {
		law: "Barrierefreie-IKT-Gesetz Berlin (BIKTG Bln)",
		body: {
			name: "Landesbeauftragte für digitale Barrierefreiheit",
			address: [],
			url: "https://www.berlin.de/lb/digitale-barrierefreiheit/",
		},
		answerWithin: "month",
		source: "https://www.berlin.de/lb/digitale-barrierefreiheit/aufgaben/durchsetzungsverfahren/",
	},
	Brandenburg: {
		law: "Brandenburgisches Behindertengleichstellungsgesetz (BbgBGG) und Brandenburgische Barrierefreie-Informationstechnik-Verordnung (BbgBITV)",
		body: {
			name: "Durchsetzungsstelle für digitale Barrierefreiheit bei der Landesbeauftragten für die Belange der Menschen mit Behinderungen",
			address: [],
			email: "durchsetzung.BIT@msgiv.brandenburg.de",
			url: "https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesbehindertenbeauftragte/durchsetzungsstelle",
		},
		// The mail address: https://digitalesbb.de/2020/12/08/durchsetzungsstelle-fuer-digitale-barrierefreiheit-eingerichtet/
		source: "https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesbehindertenbeauftragte/durchsetzungsstelle",
	},
	Bremen: {
		law: "Bremisches Behindertengleichstellungsgesetz (BremBGG)",
		body: {
			name: "Zentralstelle für barrierefreie Informationstechnik beim Landesbehindertenbeauftragten",
			address: [],
			url: "https://www.behindertenbeauftragter.bremen.de",
		},
		source: "https://www.transparenz.bremen.de (BremBGG §§ 13 bis 16)",
	},
	Hamburg: {
		law: "Hamburgisches Behindertengleichstellungsgesetz (HmbBGG)",
		body: {
			name: "Schlichtungsstelle nach § 13a HmbBGG bei der Öffentlichen Rechtsauskunft- und Vergleichsstelle",
			address: ["Dammtorstraße 14", "Hamburg"],
			url: "https://www.hamburg.de/schlichtungsstelle-behinderung",
		},
		source: "https://www.hamburg.de/schlichtungsstelle-behinderung",
	},
	Hessen: {
		law: "Hessisches Behinderten-Gleichstellungsgesetz (HessBGG) und Hessische Verordnung über barrierefreie Informationstechnik (HVBIT)",
		body: {
			name: "Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik (LBIT)",
			address: ["Regierungspräsidium Gießen"],
			url: "https://lbit.hessen.de",
		},
		answerWithin: "six-weeks",
		source: "https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen",
	},
	"Mecklenburg-Vorpommern": {
		law: "Landesbehindertengleichstellungsgesetz (LBGG M-V) und Barrierefreie Informationstechnik-Verordnung (BITVO M-V)",
		body: {
			name: "Anlauf- und Überwachungsstelle „Digitale Barrierefreiheit“ im Sozialministerium Mecklenburg-Vorpommern",
			address: [],
		},
		answerWithin: "six-weeks",
		source: "https://www.laf-mv.de/service/Barrierefreiheit",
	},
	Niedersachsen: {
		law: "Niedersächsisches Behindertengleichstellungsgesetz (NBGG) und Verordnung über die Schlichtungsstelle (SchVO-NBGG)",
		body: {
			name: "Schlichtungsstelle nach § 9d NBGG",
			address: [],
			email: "schlichtungsstelle@ms.niedersachsen.de",
		},
		// The mail address was found in the list of the plug-in rrze-legal only, not on a page of the Land.
		source: "http://schure.de/84200/schvo-nbgg.htm",
	},
	"Nordrhein-Westfalen": {
		law: "Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) und Barrierefreie-Informationstechnik-Verordnung (BITVNRW)",
		body: {
			name: "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen",
			address: [],
			url: "https://www.lbbp.nrw.de/ombudsstelle",
		},
		source: "https://www.lbbp.nrw.de/ombudsstelle",
	},
	"Rheinland-Pfalz": {
		law: "Landesinklusionsgesetz und Barrierefreie-Informationstechnik-Verordnung Rheinland-Pfalz (BITV RP)",
		body: {
			name: "Durchsetzungsstelle bei der oder dem Landesbeauftragten für die Belange von Menschen mit Behinderungen",
			address: [],
			phone: "06131 16-5342",
			email: "durchsetzungsstelle@mastd.rlp.de",
			url: "https://inklusion.rlp.de/de/landesbeauftragte-landesteilhabebeirat/durchsetzungsstelle/",
		},
		answerWithin: "month",
		source: "https://inklusion.rlp.de/de/landesbeauftragte-landesteilhabebeirat/durchsetzungsstelle/",
	},
	Saarland: {
		law: "Saarländisches Behindertengleichstellungsgesetz (SBGG)",
		body: {
			name: "Schlichtungsstelle nach § 12e SBGG",
			address: [],
			phone: "0681 501-3343",
			email: "inklusion@soziales.saarland.de",
		},
		source: "https://service.saarland.de/barrierefreiheit",
	},
	Sachsen: {
		law: "Sächsisches Inklusionsgesetz (SächsInklusG), Barrierefreie-Websites-Gesetz (BfWebG) und Barrierefreie-Websites-Verordnung (BfWebVO)",
		body: {
			name: "Durchsetzungsstelle beim Landesbeauftragten für Inklusion der Menschen mit Behinderungen, Sächsische Staatskanzlei",
			address: ["Archivstraße 1", "01097 Dresden"],
			email: "Durchsetzungsstelle@sk.sachsen.de",
			url: "https://www.durchsetzungsstelle.sachsen.de",
		},
		answerWithin: "month",
		source: "https://www.durchsetzungsstelle.sachsen.de",
	},
	"Sachsen-Anhalt": {
		law: "Behindertengleichstellungsgesetz Sachsen-Anhalt (BGG LSA)",
		body: {
			name: "Ombudsstelle bei der Landesfachstelle für Barrierefreiheit, Unfallkasse Sachsen-Anhalt",
			address: ["Zerbst/Anhalt"],
			url: "https://www.lf-barrierefreiheit-st.de",
		},
		source: "https://ukst.de/service/presse",
	},
	"Schleswig-Holstein": {
		law: "Landesbehindertengleichstellungsgesetz (LBGG)",
		body: {
			name: "Beschwerdestelle für barrierefreie Informationstechnik beim Schleswig-Holsteinischen Landtag",
			address: [],
			url: "https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren/",
		},
		source: "https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren/",
	},
	Thüringen: {
		law: "Thüringer Gesetz über den barrierefreien Zugang zu den Websites und mobilen Anwendungen öffentlicher Stellen (ThürBarrWebG) und Thüringer Barrierefreie-Informationstechnik-Verordnung (ThürBITVO)",
		body: {
			name: "Landesdurchsetzungsstelle für digitale Barrierefreiheit beim Landesbeauftragten für Menschen mit Behinderungen",
			address: [],
			url: "https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle",
		},
		source: "https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle",
	},
};

/** What Planstand knows of a Land; undefined where none is set. */
export function accessibilityLawOf(state: string): AccessibilityLaw | undefined {
	return (known as Readonly<Record<string, AccessibilityLaw>>)[state];
}
