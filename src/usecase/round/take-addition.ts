// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { saysSomething } from "../../round/progress.ts";
import { listAdditions } from "../../store/addition-repository.ts";
import { type Context, notFound } from "../context.ts";
import { openAnswer } from "./open-answer.ts";
import { type SaveContributionResult, saveOpened } from "./save-contribution.ts";

/** Appends what another unit added to the text of an answer, which is saved with it. */
export async function takeAddition(
	context: Context,
	{
		contribution: id,
		version,
		unit,
	}: { readonly contribution: string; readonly version: number; readonly unit: string },
): Promise<SaveContributionResult> {
	const { store, municipality } = context;
	return store.write(municipality.id, async (db): Promise<SaveContributionResult> => {
		const opened = await openAnswer(context, db, id, "contribution:write");
		if (!opened.ok) return opened;
		const { contribution, last } = opened;
		const additions = await listAdditions(db, contribution.roundId, [contribution.stepId]);
		const added = additions.find(({ unitId, text }) => unitId === unit && text.trim() !== "");
		if (!added) return notFound;
		const { status, description } = saysSomething(contribution) || !last ? contribution : last;
		const text = [description.trimEnd(), added.text.trim()].filter(Boolean).join("\n");
		return saveOpened(context, db, opened, { version, status, description: text, unchanged: false });
	});
}
