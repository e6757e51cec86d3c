// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { today } from "../../../usecase/today.ts";
import { momentWords, timeWords } from "../../../wording/date-words.ts";
import type { View } from "../../view.ts";

/** "Gespeichert 14:32", on another day with that day. */
export function savedWords({ t, locale }: Pick<View, "t" | "locale">, at: Date, day: string): string {
	if (today(at) === day) return t.contribution_saved_at({ time: timeWords(locale, at) });
	return t.contribution_saved_on({ moment: momentWords(locale, at) });
}
