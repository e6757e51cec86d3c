// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Role } from "./role.ts";

/**
 * How municipalities head the columns of their plans, per role, in small letters, separated by `;`.
 * A number behind a wording says how surely it means the role (1 if none); a wording may stand under several roles.
 * To be extended when a plan is met that words it differently.
 */
export const headingWords: { readonly [role in Role]: string } = {
	actionField: `hf; handlungsfeld; handlungsfelder; handlungsbereich; aktionsfeld; themenfeld; themenbereich;
		thema 0.8; schwerpunkt 0.8; handlungsschwerpunkt; themenschwerpunkt; bereich 0.6; sektor 0.8; kapitel 0.8;
		cluster 0.8; säule 0.8; leitthema 0.8; leitlinie 0.6; strategisches ziel 0.7; oberziel 0.7; leitziel 0.7;
		handlungsziel 0.5; rubrik 0.7; kategorie 0.6; artikel 0.5; lebensbereich 0.8; feld 0.8; field of action;
		action area; themengebiet; lebenslage 0.8; sachgebiet 0.6; zielbereich 0.8; leitprojekt 0.4; handlungsfeld ziel;
		handlungsfeld bereich; themenkomplex; politikfeld; strategiefeld`,
	number: `nr; nummer; lfd nr; laufende nummer; lfd; lfd nummer; ziffer; ziff; kennung; kennziffer; code; id; m nr;
		mnr; maßnahmennr; maßnahmen nr; maßnahme nr; nr der maßnahme; maßnahmennummer; maßnahmenkürzel; kürzel 0.9;
		kurzzeichen 0.8; pos; position 0.8; no; number; #; m 0.6; gliederungsnummer; bezeichner 0.6; maßnahmen id;
		maßnahme id; projekt nr; projekt id; projektnummer; laufende nr; maßn nr; vorhaben nr; n°; nr maßnahme;
		ordnungsnummer; kennnummer; kenn nr; registernummer 0.8`,
	title: `maßnahme 0.95; maßnahmen 0.9; maßnahmentitel; titel der maßnahme; titel; kurztitel; name der maßnahme;
		name 0.8; bezeichnung; maßnahmenbezeichnung; bezeichnung der maßnahme; vorhaben 0.95; projekt 0.9; projekte 0.85;
		projekttitel; projektname; maßnahmenname; überschrift 0.8; gegenstand 0.6; einzelmaßnahme 0.8; kurzbezeichnung;
		maßnahmenvorschlag 0.8; handlungsansatz 0.8; handlungsempfehlung 0.8; empfehlung 0.7; leistung 0.5;
		maßnahme projekt; maßnahme vorhaben; was 0.6; titel maßnahme; measure; title; project; handlungsempfehlungen;
		aktion 0.8; aktionen 0.7; schlüsselmaßnahme; leitprojekt; angebot 0.6; einzelprojekt; thema der maßnahme;
		konkrete maßnahme 0.9; geplante maßnahme 0.9`,
	content: `inhalt; inhalte; inhalt erläuterungen; inhalt erläuterung; erläuterung 0.8; erläuterungen 0.8;
		beschreibung 0.65; beschreibung der maßnahme; maßnahmenbeschreibung; kurzbeschreibung 0.9; teilmaßnahme;
		teilmaßnahmen; teilschritt; teilschritte; umsetzungsschritt; umsetzungsschritte; schritt; schritte;
		arbeitsschritte; handlungsschritte; nächste schritte 0.4; aktivität 0.9; aktivitäten 0.8; baustein; bausteine;
		maßnahmeninhalt; inhalt der maßnahme; konkretisierung; aufgabe 0.7; aufgaben 0.7; teilprojekt 0.9;
		teilprojekte 0.9; ziel 0.5; ziele 0.5; zielsetzung 0.5; ziel der maßnahme 0.55; ausgestaltung 0.7; unterpunkte;
		details 0.6; meilensteine 0.6; vorgehen 0.7; maßnahme 0.35; maßnahmen 0.4; vorgesehene schritte;
		zu erarbeitende grundlagen 0.7; untermaßnahmen; einzelmaßnahmen 0.6; einzelschritte; umsetzung 0.3; content;
		description 0.5; steps; inhaltliche beschreibung; teilziele 0.7; teilziel 0.7; arbeitspakete; arbeitspaket;
		was ist zu tun; teilaufgaben; kurzinhalt; umsetzungsvorschlag 0.8; maßnahmenschritte; vorgehensweise 0.8;
		was genau ist geplant; beschreibung und ziel 0.9; ziel und inhalt; geplante schritte; projektbeschreibung;
		to do 0.8; zu erledigen 0.7`,
	responsibility: `verantwortung; verantwortlich; verantwortliche; verantwortliche stelle; verantwortlichkeit;
		verantwortlichkeiten; verantwortung weitere beteiligte; zuständigkeit; zuständig; zuständigkeiten;
		zuständige stelle; zuständiges amt; zuständige organisationseinheit; federführung; federführend;
		federführende stelle; federführendes amt; beteiligte; weitere beteiligte; beteiligung 0.9; beteiligte stellen;
		beteiligte akteure; akteur; akteure; mitwirkende; mitwirkung; partner; kooperationspartner; kooperation 0.7;
		partnerinnen und partner; amt 0.9; ämter 0.9; fachamt; fachbereich 0.9; dezernat 0.8; organisationseinheit;
		dienststelle; träger; maßnahmenträger; projektträger; projektleitung; leitung 0.8; ansprechperson;
		ansprechpartner; einreicher 0.5; umsetzung durch; durchführung 0.6; durchführende stelle; ausführende 0.8; wer;
		bearbeitung durch; initiator 0.7; lead; responsible; responsibility; stakeholder; kümmerer; ff; verantw;
		verantw stelle; fachdienst 0.9; organisation 0.6; organisationen 0.7; durchführende; institution 0.7;
		institutionen 0.7; hauptverantwortlich; hauptverantwortung; hauptakteur; hauptakteure; nebenakteure;
		mitwirkende stellen; zuständige; zust; zust amt; wer macht es; involvierte; beteiligte ämter;
		ansprechpartnerin 0.9; ansprechpartner in; kontakt 0.6`,
	term: `termin; termine; termin oder laufzeit; laufzeit; zeitraum; umsetzungszeitraum; zeithorizont; frist;
		fristigkeit; umsetzungsfrist; umsetzung bis; bis 0.7; beginn; start; ende; zeitplan; zeitplanung; zeitrahmen;
		zeit; zeitschiene; fertigstellung; fälligkeit; fällig; realisierungszeitraum; zieltermin; zeitpunkt; dauer 0.8;
		realisierung bis; umsetzungstermin; umsetzungsbeginn; von 0.5; projektlaufzeit; wann; jahr 0.7; umsetzungsjahr;
		terminierung; zeitliche einordnung; geplanter abschluss; bearbeitungszeitraum; durchführungszeitraum; startjahr;
		timeline; deadline; term; period; umsetzungshorizont; zeitliche umsetzung; zielhorizont; zieldatum;
		umsetzung ab bis; geplante umsetzung 0.8; zeitlicher rahmen; umsetzung geplant bis; abschluss 0.8; quartal 0.9;
		zeitfenster; datum 0.7; projektende; projektstart; umsetzungsende; planung 0.4; geplantes ende;
		zeitlicher horizont; zeitliche planung; bis wann; realisierungszeit; realisierungshorizont; ab wann;
		umsetzungszeit; termin frist; umsetzungsdatum`,
	status: `umsetzungsstand; stand der umsetzung; umsetzungsstatus; status; stand 0.8; sachstand 0.7;
		bearbeitungsstand; bearbeitungsstatus; ampel; ampelstatus; umgesetzt 0.9; realisierungsstand; fortschritt 0.8;
		umsetzungsgrad; erfüllungsstand; erledigungsstand; projektstand; projektstatus; aktueller status;
		stand der bearbeitung; bewertung 0.5; einstufung 0.5; maßnahmenstatus; aktueller stand 0.55; umsetzung 0.6;
		erledigt 0.8; realisiert 0.8; state; progress; realisierungsgrad; zielerreichung 0.6; zielerreichungsgrad 0.7;
		bewertung der umsetzung 0.8; projektfortschritt; umsetzungsfortschritt; realisierung 0.6; erledigungsgrad;
		erfüllungsgrad; stand der dinge; stand der realisierung; ist das umgesetzt; umsetzungsphase 0.8; phase 0.6;
		umsetzungsstufe 0.8; ist stand 0.7; stand umsetzung`,
	description: `beschreibung zur umsetzung; beschreibung der umsetzung; beschreibung des umsetzungsstandes;
		erläuterung zum stand; erläuterung zum umsetzungsstand; erläuterung zur umsetzung; erläuterungen zur umsetzung;
		erläuterungen zum umsetzungsstand; erläuterung 0.6; erläuterungen 0.6; sachstand 0.65; sachstandsbericht;
		bisherige aktivitäten; geplante aktivitäten; ausblick; bemerkung; bemerkungen; kurzbericht; aktueller stand 0.75;
		anmerkung; anmerkungen; hinweis 0.9; hinweise 0.9; ergänzende hinweise; kommentar; kommentare; bericht;
		berichtstext; begründung; beschreibung 0.6; umsetzung 0.5; ergebnis 0.8; ergebnisse 0.8; offene aufgaben;
		hindernisse 0.8; weiteres vorgehen 0.8; nächste schritte 0.8; statusbeschreibung; statusbericht;
		status beschreibung; stand 0.5; stand und ausblick; stand und ergebnisse; was wurde erreicht; erreichtes;
		rückmeldung 0.8; stellungnahme 0.8; notizen 0.8; zwischenstand 0.7; aktivitäten 0.5; comment; remarks; report;
		rückblick; was wurde umgesetzt; beschreibung des standes; beschreibung des stands; bisherige umsetzung 0.9;
		erläuterungen zum stand der umsetzung; erläuterung zum stand der umsetzung; stand der umsetzung im detail;
		weitere informationen; umsetzungsbeschreibung; umsetzungsbericht; kommentierung; ergänzung 0.8; ergänzungen 0.8;
		sachstand erläuterung; details zur umsetzung; ausführungen 0.8; statuserläuterung; standerläuterung;
		bisher erreicht; umsetzungshinweise 0.6; erläuterung des umsetzungsstandes; erläuterung des status;
		stand bemerkungen; status bemerkungen; bemerkung zum stand; verlauf 0.8; entwicklung 0.6; fortschrittsbericht;
		bisher umgesetzt; aktivitäten im berichtszeitraum; information 0.6; informationen 0.6; bisherige schritte 0.9;
		was ist passiert; zwischenbericht; erreichter stand; erreichte ergebnisse; was ist geschehen`,
	other: `kosten; kosten in euro; budget; finanzierung; finanzbedarf; finanzielle auswirkungen; mittel; haushalt;
		haushaltsmittel; priorität; prio; rang; ziel 0.45; ziele 0.45; zielgruppe; indikator; indikatoren; kennzahl;
		kennzahlen; link; links; quelle; quellen; seite; basis; auftrag; beschluss; beschlüsse; wirkung; einsparung;
		einsparpotenzial; minderungspotenzial; personal; personalbedarf; ressourcen; anzahl; summe; gesamt; anteil;
		maßnahmentyp; typ; art; art der maßnahme; einheit; wert; sdg; verweis; querverweis; stadtteil; ort; anlass;
		bezug; abkürzung; bedeutung; handlungsart; haushaltsstelle; co minderung; erfolgskriterien; erfolgskriterium;
		rechtsgrundlage; prioritätsstufe; vorlage; vorlagen nr; beschluss nr; produkt; produkt nr; sozialraum;
		erfolgsindikator; messgröße; leitbild; deckung; folgekosten; investition; zuschuss; fördermittel; förderung;
		förderprogramm; treibhausgasminderung; aufwand; stellenbedarf; bezug zum leitbild; handlungsbedarf 0.7;
		begründung der priorität; nr seite; ausgaben; einnahmen; hinderungsgründe 0.5`,
};
