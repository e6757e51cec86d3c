// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { type Language, languageOf } from "../../report/translation/language.ts";
import { type Translatable, translatableOf } from "../../report/translation/translatable.ts";
import { longestTranslation, type Translation } from "../../report/translation/translation.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Db } from "../../store/store.ts";
import { listPlanLanguages, loadTranslations, saveTranslation } from "../../store/translation-repository.ts";
import { type Context, notFound, type Refusal, type Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";
import { loadOriginals } from "./originals.ts";
import type { LanguageInput } from "./plan-languages.ts";

export type OpenedTranslations = {
	readonly ok: true;
	readonly plan: Plan;
	readonly language: Language;
	readonly snapshot: ReportSnapshot;
	readonly texts: readonly Translatable[];
	readonly translations: ReadonlyMap<string, Translation>;
};

async function open(context: Context, db: Db, input: LanguageInput): Promise<OpenedTranslations | Refused> {
	const opened = await openPlan(context, db, input.plan, "plan:edit");
	if (!opened.ok) return opened;
	const { plan } = opened;
	const language = languageOf(input.language);
	const has = (await listPlanLanguages(db, plan.id)).some((one) => one.language === input.language);
	if (!language || !has) return notFound;
	const snapshot = await loadOriginals(context, db, plan);
	const translations = await loadTranslations(db, plan.id, language.tag);
	return { ok: true, plan, language, snapshot, translations, texts: translatableOf(snapshot) };
}

/** The texts of a plan in a language beside the German ones, for who translates. */
export function openTranslations(context: Context, input: LanguageInput): Promise<OpenedTranslations | Refused> {
	return context.store.read(context.municipality.id, (db) => open(context, db, input));
}

export type SaveTranslationsResult =
	| { readonly ok: true; readonly saved: number }
	| {
			readonly ok: false;
			readonly problem:
				| Refusal
				| { readonly kind: "too-long"; readonly keys: readonly string[] }
				/** Somebody else changed these meanwhile: what stands there now. Nothing was saved. */
				| {
						readonly kind: "stale";
						readonly current: ReadonlyMap<string, Translation>;
						readonly keys: readonly string[];
				  };
	  };

/** Whether a text says something else than what is saved. */
const isChange = (wanted: Translation, saved: Translation | undefined): boolean =>
	saved
		? saved.text !== wanted.text || saved.origin !== wanted.origin || saved.originalHash !== wanted.originalHash
		: wanted.text !== "";

/** Saves texts in a language: all of them, or none where one was changed by somebody else meanwhile. */
export async function saveTranslations(
	context: Context,
	{ texts: wanted, ...input }: LanguageInput & { readonly texts: readonly Translation[] },
): Promise<SaveTranslationsResult> {
	return context.store.write(context.municipality.id, async (db): Promise<SaveTranslationsResult> => {
		const opened = await open(context, db, input);
		if (!opened.ok) return opened;
		const known = new Set(opened.texts.map(({ key }) => key));
		const keysOf = (some: readonly Translation[]) => some.map(({ key }) => key);
		const long = wanted.filter(({ text }) => text.length > longestTranslation);
		if (long.length > 0) return { ok: false, problem: { kind: "too-long", keys: keysOf(long) } };
		const { translations: current } = opened;
		const changed = wanted.filter((one) => known.has(one.key) && isChange(one, current.get(one.key)));
		const stale = changed.filter(({ key, version }) => (current.get(key)?.version ?? 0) !== version);
		if (stale.length > 0) return { ok: false, problem: { kind: "stale", current, keys: keysOf(stale) } };
		return save(context, db, opened, changed);
	});
}

async function save(
	{ actor, now }: Context,
	db: Db,
	{ plan, language, translations }: OpenedTranslations,
	changed: readonly Translation[],
): Promise<SaveTranslationsResult> {
	const place = { planId: plan.id, language: language.tag };
	for (const one of changed) {
		if (await saveTranslation(db, place, one, now())) continue;
		return { ok: false, problem: { kind: "stale", current: translations, keys: [one.key] } };
	}
	if (changed.length === 0) return { ok: true, saved: 0 };
	const textsOf = (of: (one: Translation) => string | undefined) =>
		Object.fromEntries(changed.map((one) => [one.key, of(one) ?? ""]));
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "edit-translations", planId: plan.id },
		...{ subjectKind: "plan", subjectId: plan.id },
		before: { language: language.tag, ...textsOf(({ key }) => translations.get(key)?.text) },
		after: { language: language.tag, ...textsOf(({ text }) => text) },
	});
	return { ok: true, saved: changed.length };
}
