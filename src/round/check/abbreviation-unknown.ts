// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { capitalAbbreviations } from "../../plan/abbreviation.ts";
import type { CheckedAnswer } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** Abbreviations that came with this answer and are explained nowhere. */
export function abbreviationUnknown({ description, known, before: [last] }: CheckedAnswer): readonly Remark[] {
	const before = new Set(capitalAbbreviations(last?.description ?? ""));
	const fresh = new Set(capitalAbbreviations(description).filter((one) => !known.has(one) && !before.has(one)));
	return [...fresh].map((abbreviation) => ({
		...{ rule: "abbreviation-unknown", severity: "notice", data: { abbreviation } },
	}));
}
