// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Reading a document without an account; nothing of it is kept for long. */
export const readingRoutes = {
	read: { de: "/lesen", en: "/en/read" },
	readSample: { de: "/beispiel/lesen", en: "/en/sample/read" },
	sample: { de: "/beispiel/:file", en: "/en/sample/:file" },
	reading: { de: "/ergebnis/:id", en: "/en/result/:id" },
	readingProgress: { de: "/ergebnis/:id/fortschritt", en: "/en/result/:id/progress" },
	readingJson: { de: "/ergebnis/:id/entwurf.json", en: "/en/result/:id/draft.json" },
	readingCsv: { de: "/ergebnis/:id/entwurf.csv", en: "/en/result/:id/draft.csv" },
} as const;
