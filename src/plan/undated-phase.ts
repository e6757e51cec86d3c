// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Phase } from "./phase.ts";
import { conditional, labelled, mayBeLabel } from "./phase-label.ts";
import { conditionWords, horizons, open, recurrences } from "./term-words.ts";

/** A phase without any date: `laufend`, `jährlich`, `kurzfristig`. */
export function undatedPhase(text: string): Phase | undefined {
	const condition = conditionWords.exec(text)?.[0];
	const rest = condition ? text.replace(condition, "") : text;
	const recurring = recurrences.find(([pattern]) => pattern.test(text));
	const horizon = horizons.find(([pattern]) => pattern.test(rest));
	if (!open.test(rest) && !recurring && !horizon) return undefined;
	const matched = [open, recurring?.[0], horizon?.[0]].filter((pattern) => pattern !== undefined);
	const label = matched.reduce((left, pattern) => left.replace(pattern, " "), rest);
	if (!mayBeLabel(label)) return undefined;
	return {
		...labelled(label),
		openEnd: open.test(rest) || recurring !== undefined,
		...(recurring && { recurring: recurring[1] }),
		...(horizon && { horizon: horizon[1] }),
		...conditional(condition),
	};
}
