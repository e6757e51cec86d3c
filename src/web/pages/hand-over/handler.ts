// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type HandOverLetter, handOver, takeBackHandOver } from "../../../usecase/round/hand-over.ts";
import { openHandOver } from "../../../usecase/round/open-hand-over.ts";
import { handOverLetter } from "../../../wording/letter/hand-over-letter.ts";
import { writeLetter } from "../../../wording/letter/write-letter.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedForm, type PostedTexts, postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { leadBack } from "../own-round/handler.ts";
import { handOverPage, type ShownHandOver } from "./page.tsx";

/** Written in the municipality's language, as all letters of rounds. */
const locale = "de";

function letterOf({ context, site }: Page): HandOverLetter {
	const { slug, name: city } = context.municipality;
	return ({ token, ...facts }) => {
		const url = site.services.publicAddress() + href(locale, "signInLink", { city: slug }, { token });
		return writeLetter(locale, handOverLetter(locale, { ...facts, city, url }));
	};
}

async function show(page: Page, form: PostedTexts, problem?: ShownHandOver["problem"], status: 200 | 422 = 200) {
	const contribution = parameter(page, "contribution");
	const choice = await openHandOver(page.context, { contribution });
	if (!choice.ok) return refuse(page, choice.problem);
	const back = leadBack(page, {}, contribution).headers.get("Location") ?? "";
	return page.c.html(handOverPage(page.view, { ...choice, form, back, problem }), status);
}

/** The form by which a step is handed over. */
export function showHandOver(page: Page) {
	return show(page, { to: "colleague" });
}

const toOf = (form: PostedForm) =>
	form.text("to") === "unit"
		? ({ kind: "unit", unit: form.text("unit") } as const)
		: ({ kind: "colleague", email: form.text("email"), name: form.text("name") } as const);

const fieldOf: Readonly<Record<string, string>> = {
	...{ "email-invalid": "email", suspended: "email" },
	...{ "unit-missing": "unit", "asked-already": "unit", "no-contact": "unit" },
};

/** Hands a step over. */
export async function handOverHere(page: Page) {
	const form = await postedForm(page.c);
	const input = { contribution: parameter(page, "contribution"), to: toOf(form), note: form.text("note") };
	const result = await handOver(page.context, { ...input, letter: letterOf(page) });
	if (result.ok) {
		page.site.services.mailQueued();
		return leadBack(page, { done: "handed-over" }, input.to.kind === "colleague" ? input.contribution : undefined);
	}
	const { kind } = result.problem;
	if (isRefusal(result.problem)) return refuse(page, result.problem);
	if (kind === "stale") return leadBack(page, {}, input.contribution);
	const sentence = namedMessage(page.view.t as never, "contribution_hand_over", kind);
	return show(page, form.texts, { sentence, ...(fieldOf[kind] && { field: fieldOf[kind] }) }, 422);
}

/** Takes back that a colleague was asked. */
export async function takeBackHere(page: Page) {
	const contribution = parameter(page, "contribution");
	const account = (await postedForm(page.c)).text("account");
	const result = await takeBackHandOver(page.context, { contribution, account });
	if (result.ok) return leadBack(page, { done: "taken-back" }, contribution);
	return isRefusal(result.problem) ? refuse(page, result.problem) : leadBack(page);
}
