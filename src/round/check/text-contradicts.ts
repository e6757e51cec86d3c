// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readStatus } from "../../plan/recognise-status.ts";
import type { StatusMeaning } from "../../plan/status.ts";
import { statusMeaning } from "../../plan/status-scheme.ts";
import type { SaidAnswer } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** What a sentence may state -> the chosen statuses that cannot be true beside it. */
const contradicted: Readonly<Partial<Record<StatusMeaning, readonly StatusMeaning[]>>> = {
	done: ["not_done", "planned", "dropped"],
	not_done: ["done", "continuous"],
	planned: ["done", "continuous"],
	dropped: ["done", "continuous", "underway", "planned"],
	partial: ["done"],
	underway: ["done", "not_done", "dropped"],
};

/** The text states another status than the one that was chosen: the first place where it does. */
export function textContradicts({ status, description, scheme }: SaidAnswer): readonly Remark[] {
	const chosen = statusMeaning(scheme, status);
	const found = chosen && statedIn(description).find(({ meaning }) => contradicted[meaning]?.includes(chosen));
	return found ? [{ rule: "text-contradicts", severity: "warning", data: { words: found.words, status } }] : [];
}

type Stated = { readonly words: string; readonly meaning: StatusMeaning };

/**
 * What the sentences of a text state: each from its last `ist`, `wurde`, `konnte` on, where the rest is a status and nothing else.
 * `ist noch nicht ganz abgeschlossen` is none that anybody knows, so it states nothing.
 */
function statedIn(text: string): readonly Stated[] {
	return text.split(/[.;!?\n](?:\s|$)/u).flatMap((sentence) => {
		const [words = ""] = sentence.replace(anyDate, " ").match(fromAuxiliary) ?? [];
		return [words, words.replace(beforeNegation, "$1 $2")].flatMap(meaningOf).slice(0, 1);
	});
}

function meaningOf(words: string): readonly Stated[] {
	const { meanings, certain } = readStatus(words);
	const [meaning, ...others] = meanings;
	return certain && meaning && others.length === 0 ? [{ words: words.trim(), meaning }] : [];
}

/** `konnte der Umbau noch nicht umgesetzt werden`: what could not be stands between. */
const beforeNegation = /^(\S+) .*? ((?:noch )?nicht )/iu;

const fromAuxiliary =
	/(?<![\p{L}\p{N}])(?:ist|sind|wurde|wurden|konnte|konnten|befindet sich|befinden sich)(?!.*(?<![\p{L}\p{N}])(?:ist|sind|wurde|wurden|konnte|konnten)(?![\p{L}\p{N}])).*$/iu;
const month =
	"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter)";
/** When it was: of no matter to what is stated. */
const anyDate = new RegExp(
	`\\s(?:(?:im|am|seit|zum|in|bis)\\s)?(?:(?:Jahr|Ende|Anfang|Mitte)\\s)*(?:\\d{1,2}\\.\\s?)?(?:${month}\\s|\\d{1,2}\\.)?(?:19|20)\\d{2}(?=\\s|$)`,
	"giu",
);
