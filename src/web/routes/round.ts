// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const rounds = { de: "/:city/plan/:plan/runden", en: "/en/:city/plan/:plan/rounds" } as const;
const round = { de: `${rounds.de}/:asOf`, en: `${rounds.en}/:asOf` } as const;
const unit = { de: `${round.de}/stelle/:unit`, en: `${round.en}/unit/:unit` } as const;

/** Asking all who carry a plan out, as its coordinator does it. */
export const roundRoutes = {
	rounds,
	roundNew: { de: `${rounds.de}/neu`, en: `${rounds.en}/new` },
	round,
	roundEdit: { de: `${round.de}/bearbeiten`, en: `${round.en}/edit` },
	roundPreview: { de: `${round.de}/vorschau`, en: `${round.en}/preview` },
	roundOpen: { de: `${round.de}/oeffnen`, en: `${round.en}/open` },
	roundAttention: { de: `${round.de}/zu-tun`, en: `${round.en}/to-do` },
	roundRemind: { de: `${round.de}/erinnern`, en: `${round.en}/remind` },
	roundStage: { de: `${round.de}/stufe`, en: `${round.en}/stage` },
	roundClose: { de: `${round.de}/schliessen`, en: `${round.en}/close` },
	roundReopen: { de: `${round.de}/wiederoeffnen`, en: `${round.en}/reopen` },
	roundCancel: { de: `${round.de}/abbrechen`, en: `${round.en}/cancel` },
	roundSettle: { de: `${round.de}/ohne-rueckmeldung`, en: `${round.en}/without-answer` },
	roundBurden: { de: `${round.de}/aufwand`, en: `${round.en}/burden` },
	roundUnit: unit,
	roundUnitInvite: { de: `${unit.de}/erneut-einladen`, en: `${unit.en}/invite-again` },
	roundUnitAssign: { de: `${unit.de}/uebergeben`, en: `${unit.en}/hand-over` },
	roundUnitAnswer: { de: `${unit.de}/antworten`, en: `${unit.en}/answer` },
} as const;
