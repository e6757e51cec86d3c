// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FoundPaper } from "../../council/council-paper.ts";
import { isMirrorOn } from "../../store/council-mirror-repository.ts";
import type { Context } from "../context.ts";
import { papersOf } from "./find-papers.ts";

/** What a number means that somebody writes; `off` where no papers are copied, `ready` where none is written yet. */
export type LookedUpPaper = FoundPaper | { readonly kind: "off" | "ready" | "unknown" };

/** Looks a council paper up, for who writes its number. */
export async function lookUpPaper(
	{ store, municipality }: Pick<Context, "store" | "municipality">,
	written: string,
): Promise<LookedUpPaper> {
	return store.read(municipality.id, async (db): Promise<LookedUpPaper> => {
		if (!(await isMirrorOn(db))) return { kind: "off" };
		if (written === "") return { kind: "ready" };
		return (await papersOf(db, [written])).get(written) ?? { kind: "unknown" };
	});
}
