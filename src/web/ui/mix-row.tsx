// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type StatusMix, totalOf } from "../../plan/status-mix.ts";
import type { View } from "../view.ts";
import { Mark } from "./mark.tsx";

/** How many marks each status gets: one per step, or its share; what is there at all is seen. */
function marksOf(mix: StatusMix, mostMarks: number): StatusMix {
	const total = totalOf(mix);
	if (total <= mostMarks) return mix;
	return mix.map((one) => ({ ...one, count: Math.max(1, Math.round((one.count / total) * mostMarks)) }));
}

type MixRowProps = {
	readonly view: View;
	readonly mix: StatusMix;
	/** More are no longer one look: then each mark stands for several steps. */
	readonly most?: number;
};

/** A thin row of marks by status. What stands beside it says the same in numbers. */
export function MixRow({ view, mix, most = 120 }: MixRowProps) {
	return (
		<div class="mix-row" aria-hidden="true">
			{marksOf(mix, most).flatMap(({ meaning, count }) =>
				Array.from({ length: count }, () => <Mark view={view} name={meaning} />),
			)}
		</div>
	);
}
