// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MailAddress } from "../../../mail/mail-address.ts";
import type { Words } from "../../../wording/locale.ts";

/** Why mails to somebody do not arrive. */
export function troubleWords(t: Words, { state }: Pick<MailAddress, "state">): string {
	if (state === "opted-out") return t.round_trouble_opted_out();
	return state === "bounced" ? t.round_trouble_bounced() : t.round_trouble_failing();
}
