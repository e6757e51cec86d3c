// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Language, languageOf } from "../../report/translation/language.ts";
import { translatableOf } from "../../report/translation/translatable.ts";
import { countTranslations, type TranslationCount } from "../../report/translation/translation.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Db } from "../../store/store.ts";
import {
	addPlanLanguage,
	listPlanLanguages,
	loadTranslations,
	setLanguageVisible,
} from "../../store/translation-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";
import { loadOriginals } from "./originals.ts";

/** A further language of a plan, and how far it is. */
export type PlanLanguageState = {
	readonly language: Language;
	readonly visible: boolean;
	readonly count: TranslationCount;
};

export type ShownLanguages =
	| { readonly ok: true; readonly plan: Plan; readonly languages: readonly PlanLanguageState[] }
	| Refused;

/** The further languages of a plan. */
export async function showPlanLanguages(context: Context, { plan: slug }: { plan: string }): Promise<ShownLanguages> {
	return context.store.read(context.municipality.id, async (db): Promise<ShownLanguages> => {
		const opened = await openPlan(context, db, slug, "plan:edit");
		if (!opened.ok) return opened;
		const { plan } = opened;
		const texts = translatableOf(await loadOriginals(context, db, plan));
		const found: PlanLanguageState[] = [];
		for (const { language: tag, visible } of await listPlanLanguages(db, plan.id)) {
			const language = languageOf(tag);
			const count = countTranslations(texts, await loadTranslations(db, plan.id, tag));
			if (language) found.push({ language, visible, count });
		}
		return { ok: true, plan, languages: found };
	});
}

export type LanguageInput = { readonly plan: string; readonly language: string };
export type LanguageResult = { readonly ok: true } | Refused;

/** Adds a language to a plan. */
export async function addLanguage(context: Context, { plan: slug, language }: LanguageInput): Promise<LanguageResult> {
	return context.store.write(context.municipality.id, async (db): Promise<LanguageResult> => {
		const opened = await openPlan(context, db, slug, "plan:edit");
		if (!opened.ok) return opened;
		if (!languageOf(language)) return notFound;
		await addPlanLanguage(db, opened.plan.id, language);
		await record(context, db, { plan: opened.plan, action: "add-language", after: { language } });
		return { ok: true };
	});
}

/** Shows a language to everybody, or hides it again. */
export async function showLanguage(
	context: Context,
	{ plan: slug, language, visible }: LanguageInput & { readonly visible: boolean },
): Promise<LanguageResult> {
	return context.store.write(context.municipality.id, async (db): Promise<LanguageResult> => {
		const opened = await openPlan(context, db, slug, "plan:edit");
		if (!opened.ok) return opened;
		if (!(await setLanguageVisible(db, opened.plan.id, { language, visible }))) return notFound;
		const action = visible ? "show-language" : "hide-language";
		await record(context, db, { plan: opened.plan, action, after: { language } });
		return { ok: true };
	});
}

type Recorded = { readonly plan: Plan; readonly action: string; readonly after: unknown };

async function record({ actor, now }: Context, db: Db, { plan, action, after }: Recorded): Promise<void> {
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action, planId: plan.id },
		...{ subjectKind: "plan", subjectId: plan.id, after },
	});
}
