// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Words } from "../../../wording/locale.ts";

/** What an event of the log did, in plain words; what nobody has put into words yet is called as in the files. */
export function actionWords(t: Words, action: string): string {
	const words = t as unknown as Readonly<Record<string, (() => string) | undefined>>;
	return words[`audit_did_${action.replaceAll("-", "_")}`]?.() ?? action;
}
