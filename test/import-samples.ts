// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A table of which all is sure. */
export const sureTable = `Nr.;Maßnahme;Inhalt;Zuständigkeit;Termin;Umsetzungsstand;Beschreibung zur Umsetzung
A.1;Brunnen bauen;Standorte suchen;66 (federführend);II/2026;ist umgesetzt;Drei Standorte stehen fest.
A.2;Bäume pflanzen;Hundert Bäume setzen;67 (federführend);laufend;wird laufend umgesetzt;Vierzig stehen schon.
`;

/** One with wordings of the status that nobody knows, the same number twice, and pointers that hit both or nothing. */
export const doubtfulTable = `Nr.;Maßnahme;Inhalt;Zuständigkeit;Termin;Umsetzungsstand;Beschreibung zur Umsetzung
A.1;Brunnen bauen;Standorte suchen;66 (federführend);II/2026;auf gutem Weg;Drei Standorte stehen fest.
A.1;Brunnen pflegen;Wasser prüfen;66 (federführend);laufend;wird laufend umgesetzt;Siehe Maßnahme Z.9.
B.1;Bäume pflanzen;Hundert Bäume setzen;67 (federführend);laufend;mal so, mal so;Vierzig stehen schon.
B.2;Beete anlegen;Saatgut kaufen;67 (federführend);2027;geplant;Siehe Maßnahme A.1.
`;
