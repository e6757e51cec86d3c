// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { endorseHere, giveBackHere, leadToCountersign, showCountersign } from "../pages/countersign/handler.ts";

/** Countersigning what a division's offices answered. */
export const roundDivisionArea: Area = {
	pages: { countersign: showCountersign, countersignReturn: leadToCountersign },
	forms: { countersign: endorseHere, countersignReturn: giveBackHere },
};
