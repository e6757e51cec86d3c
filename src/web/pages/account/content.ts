// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ShownAccount } from "../../../usecase/account/show-account.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";

/** What the page of an account shows. */
export type AccountPage = ShownAccount & {
	readonly city: string;
	readonly problems?: readonly ShownProblem[];
	readonly done?: string | undefined;
	/** Where no mail server is set, one has to hand on what stands in the outbox. */
	readonly sends: boolean;
};
