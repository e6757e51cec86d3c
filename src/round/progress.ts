// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Contribution } from "./contribution.ts";

/** What a unit still has to do about a step. */
export type Progress = "open" | "ready" | "returned" | "handed-in" | "accepted" | "silent";

type Asked = Pick<Contribution, "state" | "status" | "description" | "savedAt" | "reviewedAt">;

/** Whether anything is said: what was written and taken back again is as if it had never been. */
export function saysSomething({ status, description }: Pick<Contribution, "status" | "description">): boolean {
	return status !== "" || description.trim() !== "";
}

/** Whether something was written since it was given back. */
const wasMended = ({ savedAt, reviewedAt }: Asked): boolean =>
	savedAt !== undefined && (reviewedAt === undefined || savedAt > reviewedAt);

/** How far a unit is with a step (pure). Only a missing status keeps an answer from being handed in. */
export function progressOf(asked: Asked): Progress {
	switch (asked.state) {
		case "submitted":
			return "handed-in";
		case "accepted":
		case "silent":
			return asked.state;
		case "returned":
			return wasMended(asked) && asked.status !== "" ? "ready" : "returned";
		default:
			return asked.status === "" ? "open" : "ready";
	}
}

/** Whether nothing more is to be written. */
export function isAnswered(progress: Progress): boolean {
	return progress !== "open" && progress !== "returned";
}
