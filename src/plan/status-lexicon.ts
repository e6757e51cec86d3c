// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMeaning } from "./status.ts";

/**
 * How German municipalities word their statuses (reports of Dresden, Karlsruhe, Köln, Potsdam, Leipzig; LocalZero), without the
 * frame `Die Maßnahme(n) ist/sind ...`. Where a wording states no meaning exactly it stands in `nearest`: the meaning is a
 * proposal that a person confirms.
 */
export type Wordings = { readonly exact: readonly string[]; readonly nearest: readonly string[] };

const done = `umgesetzt; vollständig umgesetzt; voll umgesetzt; komplett umgesetzt; vollumfänglich umgesetzt; erfolgreich umgesetzt;
ganz umgesetzt; abgeschlossen; vollständig abgeschlossen; erfolgreich abgeschlossen; erledigt; vollständig erledigt; fertiggestellt;
fertig gestellt; fertig; realisiert; vollständig realisiert; verwirklicht; beendet; durchgeführt; erfüllt; vollzogen; ausgeführt; Umsetzung abgeschlossen;
Umsetzung erfolgt; Umsetzung ist erfolgt; implemented; fully implemented; done; completed; complete; finished`;

const continuous = `laufend umgesetzt; fortlaufend umgesetzt; kontinuierlich umgesetzt; dauerhaft umgesetzt; ständig umgesetzt;
regelmäßig umgesetzt; laufend; lfd.; läuft dauerhaft; läuft fortlaufend; fortlaufend; kontinuierlich; dauerhaft; Daueraufgabe;
eine Daueraufgabe; Daueraufgaben; laufende Aufgabe; dauerhafte Aufgabe; ständige Aufgabe; fortlaufende Aufgabe; kontinuierliche Aufgabe; als Daueraufgabe etabliert; als Daueraufgabe umgesetzt; als Daueraufgabe verstetigt;
als Daueraufgabe; dauerhaft etabliert; dauerhaft verankert; verstetigt; laufende Umsetzung; laufende Daueraufgabe;
in laufender Umsetzung; laufend fortgeführt; fortlaufende Umsetzung; kontinuierliche Umsetzung; ongoing; continuous; continuously`;

const partial = `teilweise umgesetzt; teils umgesetzt; in Teilen umgesetzt; zum Teil umgesetzt; z. T. umgesetzt; tlw. umgesetzt; teilw. umgesetzt;
teilumgesetzt; teilweise erledigt; teilweise abgeschlossen; teilweise realisiert; teilweise erfüllt; teilweise; anteilig umgesetzt;
nicht vollständig umgesetzt; noch nicht vollständig umgesetzt; nicht vollumfänglich umgesetzt; eingeschränkt umgesetzt;
nur in Teilen umgesetzt; nur zum Teil umgesetzt; partially implemented; partly implemented; partial; partially done; partly done`;

const notDone = `nicht umgesetzt; noch nicht umgesetzt; bislang nicht umgesetzt; bisher nicht umgesetzt; nicht realisiert;
noch nicht realisiert; nicht erledigt; nicht durchgeführt; nicht erfüllt; gescheitert; not implemented; not done; failed`;

const underway = `in Umsetzung; in der Umsetzung; Umsetzung läuft; in Umsetzung befindlich; Umsetzung begonnen; Umsetzung gestartet;
Umsetzung hat begonnen; Umsetzungsphase; Umsetzungsphase begonnen; Umsetzungsphase hat begonnen; Umsetzungsphase gestartet; Umsetzungsphase läuft; in der Umsetzungsphase; in Bearbeitung; bearbeitet; in Arbeit;
begonnen; bereits begonnen; angefangen; gestartet; angelaufen; eingeleitet; initiiert; angestoßen; Start erfolgt; Beginn erfolgt; im Gange; im Gang; läuft; läuft nach Plan; läuft planmäßig;
nach Plan; im Plan; im Zeitplan; planmäßig; in Realisierung; in Durchführung; in Ausführung; planmäßig in Umsetzung; nach Plan in Umsetzung; fortgeschritten; weit fortgeschritten;
verzögert; verspätet; mit Verzögerung; mit Verzögerung umgesetzt; in Verzug; verzögert in Umsetzung; verzögert sich; Verzögerung;
in progress; under way; underway; started; on track; delayed`;

const planned = `geplant; in Planung; in der Planung; in Planung befindlich; Planung; Planungsphase; in der Planungsphase; in Vorbereitung;
in der Vorbereitung; Vorbereitung läuft; vorbereitet; vorgesehen; noch nicht begonnen; plangemäß noch nicht begonnen;
plangemäß nicht begonnen; noch nicht gestartet; Start geplant; noch nicht angelaufen; planned; not started; not yet started`;

const dropped = `entfallen; entfällt; aufgegeben; gestrichen; verworfen; eingestellt; abgebrochen; gestoppt; nicht weiter verfolgt;
nicht mehr verfolgt; nicht weiterverfolgt; nicht weiter umgesetzt; obsolet; hinfällig; zurückgezogen; verzichtet; abgelehnt;
dropped; cancelled; canceled; abandoned; discontinued`;

/** `weitgehend umgesetzt` still leaves a part; `nahezu abgeschlossen` says that work goes on. */
const nearPartial = `weitgehend umgesetzt; größtenteils umgesetzt; überwiegend umgesetzt; mehrheitlich umgesetzt; nahezu umgesetzt;
fast umgesetzt; im Wesentlichen umgesetzt`;
const nearUnderway = `nahezu abgeschlossen; fast abgeschlossen; weitgehend abgeschlossen; kurz vor Abschluss; vor dem Abschluss;
in Abstimmung; in Prüfung; geprüft; in Klärung; in Entwicklung; in Erarbeitung; erarbeitet; fortgeführt; weitergeführt`;
/** Postponed: nothing is done now, and nothing says that it was given up. */
const nearNotDone = `zurückgestellt; verschoben; vertagt; ruht; ruhend; ausgesetzt; pausiert; vorerst zurückgestellt; derzeit nicht verfolgt;
aktuell nicht verfolgt; zurzeit nicht verfolgt; nicht verfolgt; on hold; postponed; deferred`;
/** In a plan that was decided, what is not planned in detail or not begun is at its start. */
const nearPlanned = `noch nicht konkret geplant; noch nicht geplant; nicht begonnen; nicht gestartet; offen; noch offen; ausstehend;
steht aus; in Aussicht; angedacht; angestrebt; beabsichtigt; beantragt; open; pending`;

const list = (wordings: string): readonly string[] => wordings.split(";").map((wording) => wording.trim());

export const lexicon: Readonly<Record<StatusMeaning, Wordings>> = {
	done: { exact: list(done), nearest: [] },
	continuous: { exact: list(continuous), nearest: [] },
	partial: { exact: list(partial), nearest: list(nearPartial) },
	not_done: { exact: list(notDone), nearest: list(nearNotDone) },
	underway: { exact: list(underway), nearest: list(nearUnderway) },
	planned: { exact: list(planned), nearest: list(nearPlanned) },
	dropped: { exact: list(dropped), nearest: [] },
};

/**
 * Wordings that leave open what they mean. Köln's green says `läuft nach Plan oder abgeschlossen`, its red `nicht umgesetzt` or
 * `in Schwierigkeiten`; other cities use the same colours otherwise.
 */
export const openWordings: ReadonlyMap<string, readonly StatusMeaning[]> = new Map([
	["grün", ["underway", "continuous", "done"]],
	["gelb", ["underway", "partial"]],
	["orange", ["underway", "partial"]],
	["rot", ["not_done", "underway", "dropped"]],
	["grau", ["planned", "dropped"]],
	["weiß", ["planned"]],
	["keine Farbe", ["planned"]],
	["wird umgesetzt", ["underway", "planned"]],
	["wird nicht umgesetzt", ["not_done", "dropped"]],
	["neu ausgerichtet", ["planned", "underway", "dropped"]],
	["wird neu ausgerichtet", ["planned", "underway", "dropped"]],
	["green", ["underway", "continuous", "done"]],
	["yellow", ["underway", "partial"]],
	["red", ["not_done", "underway", "dropped"]],
]);

/** A tick states that it is done, a cross in the place of a tick that it is not; circles and `x` depend on a legend. */
export const symbols: ReadonlyMap<string, readonly StatusMeaning[]> = new Map([
	["✓", ["done"]],
	["✔", ["done"]],
	["☑", ["done"]],
	["✅", ["done"]],
	["✗", ["not_done"]],
	["✘", ["not_done"]],
	["❌", ["not_done"]],
	["🟢", ["underway", "continuous", "done"]],
	["🟡", ["underway", "partial"]],
	["🔴", ["not_done", "underway", "dropped"]],
	["●", []],
	["○", []],
	["◐", ["underway", "partial"]],
]);
