// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { attachEvidence, detachEvidence, openEvidence } from "../../../usecase/round/attach-evidence.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { leadBack, showOwnRoundWith } from "./handler.ts";

const named = (page: Page) => ({
	contribution: parameter(page, "contribution"),
	evidence: parameter(page, "evidence"),
});

/** Keeps a file or a link beside an answer. */
export async function attachHere(page: Page) {
	const contribution = parameter(page, "contribution");
	const form = await postedForm(page.c);
	const file = form.file("file");
	const given = file
		? ({ kind: "file", fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } as const)
		: ({ kind: "link", url: form.text("url") } as const);
	const result = await attachEvidence(page.context, { contribution, title: form.text("title"), given });
	return result.ok ? leadBack(page, { done: "attached" }, contribution) : refuseHere(page, result);
}

/** Takes one away. */
export async function detachHere(page: Page) {
	const result = await detachEvidence(page.context, named(page));
	return result.ok ? leadBack(page, { done: "detached" }, parameter(page, "contribution")) : refuseHere(page, result);
}

type Failed = Extract<Awaited<ReturnType<typeof attachEvidence>>, { readonly ok: false }>;

function refuseHere(page: Page, { problem }: Failed) {
	if (isRefusal(problem)) return refuse(page, problem);
	if (problem.kind === "round-over") return leadBack(page);
	const sentence = namedMessage(page.view.t, "contribution_evidence", problem.kind);
	return showOwnRoundWith(page, { problem: sentence, current: parameter(page, "contribution") }, 422);
}

/** Gives a file away: to be kept, never to be run or shown as a page of ours. */
export async function giveEvidence(page: Page) {
	const result = await openEvidence(page.context, named(page));
	if (!result.ok) return refuse(page, result.problem);
	page.c.header("Content-Type", result.mediaType);
	page.c.header("Content-Disposition", `attachment; filename*=UTF-8''${encodeURIComponent(result.fileName)}`);
	page.c.header("Cache-Control", "private, no-store");
	return page.c.body(result.bytes);
}
