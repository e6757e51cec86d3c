// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const all = { de: "/:city/zuarbeit", en: "/en/:city/contribution" } as const;
const round = { de: `${all.de}/:plan/:asOf`, en: `${all.en}/:plan/:asOf` } as const;
const one = { de: `${round.de}/:contribution`, en: `${round.en}/:contribution` } as const;

/** What units answer in rounds, as they do it. */
export const contributionRoutes = {
	ownRounds: all,
	ownRound: round,
	contributionSave: { de: `${one.de}/speichern`, en: `${one.en}/save` },
	contributionUnchanged: { de: `${one.de}/unveraendert`, en: `${one.en}/unchanged` },
	contributionChanged: { de: `${one.de}/doch-veraendert`, en: `${one.en}/changed-after-all` },
	contributionQuestion: { de: `${one.de}/frage`, en: `${one.en}/question` },
	handOver: { de: `${one.de}/weitergeben`, en: `${one.en}/hand-over` },
	handOverBack: { de: `${one.de}/weitergabe-zuruecknehmen`, en: `${one.en}/hand-over/take-back` },
	contributionTake: { de: `${one.de}/uebernehmen`, en: `${one.en}/take-over` },
	evidenceAdd: { de: `${one.de}/anlage`, en: `${one.en}/evidence` },
	evidenceFile: { de: `${one.de}/anlage/:evidence`, en: `${one.en}/evidence/:evidence` },
	evidenceRemove: { de: `${one.de}/anlage/:evidence/entfernen`, en: `${one.en}/evidence/:evidence/remove` },
	additionSave: { de: `${round.de}/ergaenzung/:step/:unit`, en: `${round.en}/addition/:step/:unit` },
	ownRoundUnchanged: { de: `${round.de}/unveraendert`, en: `${round.en}/unchanged` },
	ownRoundSubmit: { de: `${round.de}/abgeben`, en: `${round.en}/submit` },
	ownRoundWithdraw: { de: `${round.de}/zuruecknehmen`, en: `${round.en}/withdraw` },
	ownRoundReceipt: { de: `${round.de}/beleg/:submission`, en: `${round.en}/receipt/:submission` },
} as const;
