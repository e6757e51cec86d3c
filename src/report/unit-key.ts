// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportStep } from "./snapshot.ts";

type Unit = Pick<ReportStep["units"][number], "code" | "name">;

/** By what addresses name a unit: its code, which outlives its names, or its name where it has none. */
export function unitKey({ code, name }: Unit): string {
	return code || name;
}
