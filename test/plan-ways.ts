// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "../src/usecase/context.ts";
import { editPlanSection } from "../src/usecase/publication/edit-plan-section.ts";
import { changePlanFile } from "../src/usecase/publication/plan-files.ts";
import { fewFrames, fewWords } from "./access/one-pixel.ts";

const text = [
	"# Worum geht es?",
	"Die Stadt will mehr Bäume pflanzen.",
	"Bäume machen Schatten.",
	"",
	"Das macht die Stadt:",
	"- Sie sucht Plätze für Bäume.",
	"- Sie pflanzt die Bäume.",
	"- Sie gießt die Bäume.",
].join("\n");

const transcript = "Guten Tag.\nDie Stadt pflanzt Bäume.\n\nMehr steht im Bericht.";

/** Says a published plan in Leichte Sprache and in sign language, with captions. */
export async function addWays(context: Context, plan: string, report = 1): Promise<void> {
	const easy = await editPlanSection(context, { plan, name: "easy-language", content: { text, report }, version: 0 });
	const content = { link: "", length: "2:30", transcript, report };
	const sign = await editPlanSection(context, { plan, name: "sign-language", content, version: 0 });
	const film = await changePlanFile(context, { plan, name: "film", bytes: fewFrames });
	const captions = await changePlanFile(context, { plan, name: "captions", bytes: fewWords });
	if (![easy, sign, film, captions].every(({ ok }) => ok)) throw new Error("The plan was not said in other ways.");
}
