// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { byMeaning, type MeaningCount, type StatusMix, totalOf } from "../plan/status-mix.ts";
import type { Words } from "./locale.ts";
import { namedMessage } from "./named-message.ts";

/** A part of the sentence that tells one number, with the statuses that it counts. */
export type MixPart = Pick<MeaningCount, "keys"> & { readonly words: string };

/**
 * How far the steps are, in one sentence without its full stop: "61 von 96 Schritten laufen", "8 sind umgesetzt".
 * No part where there is no step.
 */
export function mixParts(t: Words, mix: StatusMix): readonly MixPart[] {
	const counts = byMeaning(mix);
	const total = totalOf(mix);
	return counts.map(({ meaning, keys, count }, at) => {
		const predicate = namedMessage(t, "register_is", meaning, { count });
		if (counts.length === 1) return { keys, words: t.register_mix_all({ count, predicate }) };
		if (at > 0) return { keys, words: t.register_mix_other({ count, predicate }) };
		return { keys, words: t.register_mix_first({ count, total, predicate }) };
	});
}

/** The parts with what stands before each: nothing, a comma, or "und". */
export function joiner(t: Words, at: number, length: number): string {
	if (at === 0) return "";
	return at === length - 1 ? t.register_and() : ", ";
}

/** The whole sentence as plain text. */
export function mixSentence(t: Words, mix: StatusMix): string {
	const parts = mixParts(t, mix);
	if (parts.length === 0) return t.register_mix_none();
	return `${parts.map(({ words }, at) => joiner(t, at, parts.length) + words).join("")}.`;
}
