// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "../context.ts";
import { type OpenedRound, openPlanRound, type RoundAddress } from "./open-plan-round.ts";

/** A round for who may change it: what its forms are filled with. */
export function openRoundForm(context: Context, address: RoundAddress): Promise<OpenedRound> {
	return context.store.read(context.municipality.id, (db) => openPlanRound(context, db, address, "round:manage"));
}
