// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeResponsibility } from "../../../plan/looks-like-responsibility.ts";

const SHORT_NAMES = /^(?:\(?\p{Lu}[\p{L}\d/]{1,5}\)?(?:,\s*|$))+$/u;
const DIVIDED = /(?<![-‐]),\s/gu;
const QUOTED = /["„][^"“”]*["“”]/gu;
const MOST_LETTERS = 240;

/** A line that lists offices or partners (`Bauamt, Stadtwerke, (OA)`), and no title. Word parts (`Wald-, Karlstr.`) are no list. */
export function isNameList(text: string): boolean {
	if (text.length > MOST_LETTERS) return false;
	const commas = text.replace(QUOTED, "").match(DIVIDED)?.length ?? 0;
	return commas >= 2 || SHORT_NAMES.test(text) || (commas === 1 && looksLikeResponsibility(text) >= 0.5);
}
