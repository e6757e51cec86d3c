// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../plan/plan.ts";
import type { Db } from "../store/store.ts";
import { authorise, type Context, notFound, type Refused } from "./context.ts";
import { readablePlans } from "./plan-succession.ts";

type Visible = {
	readonly ok: true;
	/** The plans whose steps may be shown. */
	readonly plans: readonly Plan[];
	/** Whether all units may be seen with their contacts; else only those of the plans. */
	readonly all: boolean;
};

/**
 * What of the units may be seen: whoever has a role sees the city's list; everybody sees the units of public plans.
 * Where there is no public plan, one has to sign in.
 */
export async function visibleUnits(context: Context, db: Db): Promise<Visible | Refused> {
	const plans = await readablePlans(context, db);
	const refused = authorise(context, "unit:read");
	if (!refused) return { ok: true, plans, all: true };
	if (plans.length > 0) return { ok: true, plans, all: false };
	return context.actor.kind === "anonymous" ? refused : notFound;
}
