// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Language, languageOf } from "../../report/translation/language.ts";
import type { Translation } from "../../report/translation/translation.ts";
import { listPlanLanguages, loadTranslations } from "../../store/translation-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";

export type OpenedTranslation =
	| { readonly ok: true; readonly language: Language; readonly translations: ReadonlyMap<string, Translation> }
	| Refused;

/** What everybody may read of a published plan in a further language; a language that is not shown is not there. */
export async function openTranslation(
	{ store, municipality }: Context,
	{ planId, language: tag }: { readonly planId: string; readonly language: string },
): Promise<OpenedTranslation> {
	return store.read(municipality.id, async (db): Promise<OpenedTranslation> => {
		const visible = (await listPlanLanguages(db, planId)).some((one) => one.language === tag && one.visible);
		const language = languageOf(tag);
		if (!visible || !language) return notFound;
		return { ok: true, language, translations: await loadTranslations(db, planId, tag) };
	});
}
