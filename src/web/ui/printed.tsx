// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayInGermany } from "../../wording/date-words.ts";
import type { View } from "../view.ts";

/** On paper: whose page it is, on which day it was shown, and where it stands. */
export function Printed({ view, at, address }: { readonly view: View; readonly at: Date; readonly address: string }) {
	const shown = view.t.register_printed({ date: dayInGermany(view.locale, at), address });
	return <p class="print-only breakable">{[view.municipality?.name, shown].filter(Boolean).join(" · ")}</p>;
}
