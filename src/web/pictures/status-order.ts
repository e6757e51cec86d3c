// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportStatus } from "../../report/snapshot.ts";
import type { MarkName } from "../ui/mark.tsx";

/** From the farthest to the least: what goes up in a picture goes forward. */
const farthestFirst: readonly MarkName[] = [
	...(["done", "continuous", "partial", "underway", "planned", "not_done", "dropped", "unknown"] as const),
];

type Scheme = readonly Pick<ReportStatus, "key" | "meaning">[];

/** The shape for a status of a scheme. */
export function markIn(scheme: Scheme, key: string): MarkName {
	return scheme.find((status) => status.key === key)?.meaning ?? "unknown";
}

/** The keys of a scheme by how far they are, the empty one for an unknown status last. */
export function keysByReach(scheme: Scheme): readonly string[] {
	const keys = [...scheme.map(({ key }) => key), ""];
	const reach = (key: string): number => farthestFirst.indexOf(markIn(scheme, key));
	return keys.toSorted((a, b) => reach(a) - reach(b));
}
