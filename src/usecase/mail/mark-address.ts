// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { reportAddress } from "../../store/mail-address-repository.ts";
import { withholdMails } from "../../store/mail-repository.ts";
import type { Db } from "../../store/store.ts";

type Report = { readonly email: string; readonly state: "failing" | "bounced"; readonly reason: string };

/** Notes what a mail server said of an address; true where its state is another now. */
export async function markAddress(db: Db, { email, state, reason }: Report, now: Date): Promise<boolean> {
	const changed = await reportAddress(db, { email, state, reason, since: now });
	if (changed) await withholdMails(db, { email });
	return changed;
}
