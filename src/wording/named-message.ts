// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Words } from "./locale.ts";

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Rest}`
	? `${Head}_${Underscored<Rest>}`
	: Name;

/**
 * The message named after a rule: `problem` and `too-large` give `problem_too_large`, `gaps` fill its gaps.
 * A rule for which there is no message is a type error.
 */
export function namedMessage<Topic extends string, Rule extends string>(
	words: Words & Readonly<Record<`${Topic}_${Underscored<Rule>}`, (gaps: never) => string>>,
	topic: Topic,
	rule: Rule,
	gaps: Readonly<Record<string, string | number>> = {},
): string {
	const messages = words as unknown as Readonly<Record<string, (gaps: object) => string>>;
	return messages[`${topic}_${rule.replaceAll("-", "_")}`]?.(gaps) ?? rule;
}
