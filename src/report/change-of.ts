// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { ReportChange, ReportStatus, ReportStep } from "./snapshot.ts";

/** What became of the steps since a day, the moves in the order of the scheme. */
export function changeOf(
	scheme: readonly Pick<ReportStatus, "key">[],
	steps: readonly ReportStep[],
	since: IsoDate,
): ReportChange {
	const keys = [...scheme.map(({ key }) => key), ""];
	const known = steps.flatMap(({ previous, status }) =>
		previous ? [{ ...previous, from: previous.status, to: status }] : [],
	);
	const moves = keys.flatMap((from) =>
		keys.flatMap((to) => {
			const count = known.filter((step) => step.from === from && step.to === to).length;
			return count > 0 ? [{ from, to, count }] : [];
		}),
	);
	const retold = known.filter(({ from, to, sameText }) => from === to && !sameText).length;
	return { since, moves, added: steps.length - known.length, retold };
}
