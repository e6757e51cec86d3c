// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot, ReportStatus } from "../snapshot.ts";
import { statusOf } from "../status-words.ts";
import type { LocatedStep } from "./located-step.ts";

/**
 * What became of a step. `sideways`: another status that is as far as the one before; `retold`: the same status, said otherwise;
 * `restated`: before or now there is no status that is known, so that nothing can be compared.
 */
const changeKinds = [
	...(["forward", "back", "sideways", "restated", "retold", "unchanged", "new", "dropped"] as const),
] as const;
export type ChangeKind = (typeof changeKinds)[number];

type Meaning = ReportStatus["meaning"];

/** How far a status is. What was dropped and is taken up again comes from the very beginning. */
const rank: Readonly<Record<Meaning, number>> = {
	...{ dropped: 0, not_done: 0, planned: 1, underway: 2, partial: 3, continuous: 4, done: 4 },
};

/** A step as one report tells it. */
type Told = { readonly report: Pick<ReportSnapshot, "scheme">; readonly located: LocatedStep };

/** Which way a status went; `other`: neither forward nor back, or nobody can tell. */
export type Direction = "forward" | "back" | "stayed" | "other";

type Scheme = Pick<ReportSnapshot, "scheme">;

/** Which way it is from a status of one report's scheme to one of another's. */
export function directionOf(before: Scheme, from: string, after: Scheme, to: string): Direction {
	if (from === to) return "stayed";
	const [left, right] = [statusOf(before, from)?.meaning, statusOf(after, to)?.meaning];
	if (!left || !right || right === "dropped" || rank[left] === rank[right]) return "other";
	return rank[left] < rank[right] ? "forward" : "back";
}

/** What became of a step that stands in both reports. */
export function kindOfMove(before: Told, after: Told): ChangeKind {
	const [from, to] = [before.located.step, after.located.step];
	const direction = directionOf(before.report, from.status, after.report, to.status);
	if (direction === "stayed") return from.description === to.description ? "unchanged" : "retold";
	if (direction !== "other") return direction;
	const [left, right] = [meaningOf(before), meaningOf(after)];
	if (!left || !right) return "restated";
	return right === "dropped" && left !== "dropped" ? "dropped" : "sideways";
}

const meaningOf = ({ report, located }: Told): Meaning | undefined => statusOf(report, located.step.status)?.meaning;
