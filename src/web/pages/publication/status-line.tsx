// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot, ReportStep } from "../../../report/snapshot.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { markOf, statusName } from "./names.ts";

type StatusProps = {
	readonly view: View;
	readonly snapshot: Pick<ReportSnapshot, "scheme">;
	readonly step: Pick<ReportStep, "status" | "statusText">;
};

/** A step's status: the mark with the words beside it. */
export function StatusLine({ view, snapshot, step }: StatusProps) {
	return (
		<p class="status">
			<Mark view={view} name={markOf(snapshot, step.status)} />
			<strong>{statusName(view, snapshot, step)}</strong>
		</p>
	);
}
