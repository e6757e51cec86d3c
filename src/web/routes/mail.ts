// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What Planstand writes to people. */
export const mailRoutes = {
	mail: { de: "/:city/postausgang", en: "/en/:city/outbox" },
	mailRetry: { de: "/:city/postausgang/:mail/noch-einmal", en: "/en/:city/outbox/:mail/again" },
	mailAddress: { de: "/:city/postausgang/adresse-wieder-verwenden", en: "/en/:city/outbox/use-address-again" },
	optOut: { de: "/:city/post/abbestellen", en: "/en/:city/mail/unsubscribe" },
} as const;
