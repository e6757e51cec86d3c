// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMeaning } from "../plan/status.ts";

/** The few words of the interface in a further language of a plan. */
export type LanguageWords = {
	readonly statuses: Readonly<Record<StatusMeaning | "unknown", string>>;
	readonly machine: string;
	readonly stale: string;
	readonly original: string;
	readonly report: string;
	readonly asOf: string;
	readonly partly: string;
	readonly progress: string;
};

const arabic: LanguageWords = {
	statuses: {
		...{ planned: "مخطط لها", underway: "قيد التنفيذ", continuous: "مستمرة", done: "منفذة" },
		...{ partial: "منفذة جزئيًا", not_done: "غير منفذة", dropped: "ملغاة", unknown: "غير معروف" },
	},
	machine: "ترجمة آلية",
	stale: "ترجمة قديمة: تم تغيير النص الأصلي",
	original: "النص الأصلي بالألمانية",
	report: "التقرير الكامل بالألمانية",
	asOf: "الحالة بتاريخ",
	partly: "لم تُترجم جميع النصوص.",
	progress: "حالة التنفيذ",
};

const ukrainian: LanguageWords = {
	statuses: {
		...{ planned: "заплановано", underway: "виконується", continuous: "виконується постійно", done: "виконано" },
		...{ partial: "виконано частково", not_done: "не виконано", dropped: "скасовано", unknown: "невідомо" },
	},
	machine: "Машинний переклад",
	stale: "Переклад застарів: оригінал змінено",
	original: "Оригінал німецькою мовою",
	report: "Повний звіт німецькою мовою",
	asOf: "Станом на",
	partly: "Перекладено не всі тексти.",
	progress: "Стан виконання",
};

const russian: LanguageWords = {
	statuses: {
		...{ planned: "запланировано", underway: "выполняется", continuous: "выполняется постоянно", done: "выполнено" },
		...{ partial: "выполнено частично", not_done: "не выполнено", dropped: "отменено", unknown: "неизвестно" },
	},
	machine: "Машинный перевод",
	stale: "Перевод устарел: оригинал изменён",
	original: "Оригинал на немецком языке",
	report: "Полный отчёт на немецком языке",
	asOf: "По состоянию на",
	partly: "Переведены не все тексты.",
	progress: "Ход выполнения",
};

const turkish: LanguageWords = {
	statuses: {
		...{ planned: "planlandı", underway: "uygulanıyor", continuous: "sürekli uygulanıyor", done: "tamamlandı" },
		...{ partial: "kısmen tamamlandı", not_done: "uygulanmadı", dropped: "iptal edildi", unknown: "bilinmiyor" },
	},
	machine: "Makine çevirisi",
	stale: "Çeviri güncel değil: özgün metin değişti",
	original: "Almanca özgün metin",
	report: "Raporun tamamı (Almanca)",
	asOf: "Durum tarihi",
	partly: "Metinlerin tamamı çevrilmedi.",
	progress: "Uygulama durumu",
};

const polish: LanguageWords = {
	statuses: {
		...{ planned: "zaplanowane", underway: "w trakcie realizacji", continuous: "realizowane na bieżąco" },
		...{ done: "zrealizowane", partial: "zrealizowane częściowo", not_done: "niezrealizowane" },
		...{ dropped: "zaniechane", unknown: "nieznane" },
	},
	machine: "Tłumaczenie maszynowe",
	stale: "Tłumaczenie nieaktualne: oryginał został zmieniony",
	original: "Oryginał w języku niemieckim",
	report: "Cały raport w języku niemieckim",
	asOf: "Stan na",
	partly: "Nie wszystkie teksty zostały przetłumaczone.",
	progress: "Stan realizacji",
};

const french: LanguageWords = {
	statuses: {
		...{ planned: "prévu", underway: "en cours", continuous: "en continu", done: "réalisé" },
		...{ partial: "partiellement réalisé", not_done: "non réalisé", dropped: "abandonné", unknown: "inconnu" },
	},
	machine: "Traduction automatique",
	stale: "Traduction à mettre à jour : l’original a changé",
	original: "Texte original en allemand",
	report: "Rapport complet en allemand",
	asOf: "État au",
	partly: "Tous les textes ne sont pas traduits.",
	progress: "État d’avancement",
};

const german: LanguageWords = {
	statuses: {
		...{ planned: "geplant", underway: "in Umsetzung", continuous: "laufend", done: "umgesetzt" },
		...{ partial: "teilweise umgesetzt", not_done: "nicht umgesetzt", dropped: "entfallen", unknown: "ohne Angabe" },
	},
	machine: "Maschinell übersetzt",
	stale: "Übersetzung veraltet: das Original wurde geändert",
	original: "Original auf Deutsch",
	report: "Der ganze Bericht auf Deutsch",
	asOf: "Stand",
	partly: "Nicht alle Texte sind übersetzt.",
	progress: "Stand der Umsetzung",
};

const known: Readonly<Record<string, LanguageWords>> = {
	...{ ar: arabic, uk: ukrainian, ru: russian, tr: turkish, pl: polish, fr: french },
};

/** The words for a language, and the language that they are in: German where nobody has translated them yet. */
export function languageWords(tag: string): { readonly words: LanguageWords; readonly lang: string } {
	const words = known[tag];
	return words ? { words, lang: tag } : { words: german, lang: "de" };
}

/** A day as a language writes it. */
export function dayIn(lang: string, isoDate: string): string {
	const date = new Date(`${isoDate}T00:00:00Z`);
	return new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
