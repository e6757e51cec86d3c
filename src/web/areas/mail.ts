// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { reuseAddressHere, showMail, tryAgain } from "../pages/mail/handler.ts";
import { optOutHere, showOptOut } from "../pages/opt-out/handler.ts";

/** What Planstand writes to people, and how they end it. */
export const mailArea: Area = {
	pages: { mail: showMail, optOut: showOptOut },
	forms: { mailRetry: tryAgain, mailAddress: reuseAddressHere, optOut: optOutHere },
};
