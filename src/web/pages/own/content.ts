// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OwnAccount } from "../../../usecase/account/show-own-account.ts";

type OwnField = "name" | "old" | "password" | "repeated" | "passkeyName";

/** What the page of one's own account shows. */
export type OwnPage = {
	readonly city: string;
	readonly own: OwnAccount;
	readonly problems?: Readonly<Partial<Record<OwnField, string>>>;
	/** What was just done. */
	readonly done?: string | undefined;
};
