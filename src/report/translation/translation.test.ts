// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { toldReport } from "../../../test/told-report.ts";
import { languageOf, languages } from "./language.ts";
import { contentKey, measureKey, originalHash, translatableOf } from "./translatable.ts";
import { countTranslations, isStale, type Translation } from "./translation.ts";

const report = toldReport({
	asOf: "2026-09-30",
	measures: [
		{ number: "A.1", title: "Bäume pflanzen", steps: [{ content: "Standorte suchen" }, { content: "Pflanzen" }] },
		{ number: "B.1", title: "", steps: [{ content: "Beraten" }] },
	],
});
const texts = translatableOf(report);
const slug = report.fields[0]?.measures[0]?.slug ?? "";

const translationOf = (key: string, original: string): Translation => ({
	...{ key, text: "…", origin: "human", version: 1, originalHash: originalHash(original) },
});

test("every text that has words can be translated, once", () => {
	const keys = texts.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	for (const key of ["title", "summary", measureKey(slug), contentKey(slug, 1), contentKey(slug, 2)]) {
		expect(keys).toContain(key);
	}
	expect(texts.filter(({ kind }) => kind === "measure").map(({ original }) => original)).toEqual(["Bäume pflanzen"]);
});

test("a translation is stale exactly where the original is another", () => {
	for (const { key, original } of texts) {
		const translation = translationOf(key, original);
		expect(isStale(translation, original)).toBe(false);
		expect(isStale(translation, `${original}.`)).toBe(true);
	}
});

test("what is translated and what is stale is counted; the summary is not asked for", () => {
	const key = measureKey(slug);
	const translations = new Map([
		["summary", translationOf("summary", "")],
		[key, translationOf(key, "Bäume pflanzen")],
		[contentKey(slug, 1), translationOf(contentKey(slug, 1), "Orte suchen")],
	]);
	const total = texts.filter(({ original }) => original !== "").length;
	expect(countTranslations(texts, translations)).toEqual({ total, translated: 2, stale: 1 });
});

test("each language has one tag that browsers know, and its own direction", () => {
	expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length);
	for (const { tag, direction } of languages) {
		const locale = new Intl.Locale(tag);
		expect(locale.toString()).toBe(tag);
		const script = locale.maximize().script;
		if (script) expect([tag, direction]).toEqual([tag, script === "Arab" ? "rtl" : "ltr"]);
	}
	expect(languageOf("xx")).toBeUndefined();
});
