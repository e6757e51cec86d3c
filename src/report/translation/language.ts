// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A language that a plan can be translated into. */
export type Language = {
	/** As `lang` has it (BCP 47). */
	readonly tag: string;
	/** What it calls itself. */
	readonly name: string;
	readonly direction: "ltr" | "rtl";
	/** What it is called in German and in English. */
	readonly called: { readonly de: string; readonly en: string };
};

const ltr = (tag: string, name: string, de: string, en: string): Language => ({
	...{ tag, name, direction: "ltr", called: { de, en } },
});
const rtl = (tag: string, name: string, de: string, en: string): Language => ({
	...ltr(tag, name, de, en),
	direction: "rtl",
});

/** The languages that can be chosen, by their German names. */
export const languages: readonly Language[] = [
	ltr("sq", "Shqip", "Albanisch", "Albanian"),
	rtl("ar", "العربية", "Arabisch", "Arabic"),
	ltr("bg", "Български", "Bulgarisch", "Bulgarian"),
	ltr("zh", "中文", "Chinesisch", "Chinese"),
	rtl("fa-AF", "دری", "Dari", "Dari"),
	ltr("fr", "Français", "Französisch", "French"),
	ltr("el", "Ελληνικά", "Griechisch", "Greek"),
	ltr("it", "Italiano", "Italienisch", "Italian"),
	ltr("hr", "Hrvatski", "Kroatisch", "Croatian"),
	ltr("ku", "Kurmancî", "Kurdisch (Kurmandschi)", "Kurdish (Kurmanji)"),
	rtl("ps", "پښتو", "Paschtu", "Pashto"),
	rtl("fa", "فارسی", "Persisch", "Persian"),
	ltr("pl", "Polski", "Polnisch", "Polish"),
	ltr("pt", "Português", "Portugiesisch", "Portuguese"),
	ltr("ro", "Română", "Rumänisch", "Romanian"),
	ltr("ru", "Русский", "Russisch", "Russian"),
	ltr("sr", "Српски", "Serbisch", "Serbian"),
	ltr("so", "Soomaali", "Somali", "Somali"),
	ltr("es", "Español", "Spanisch", "Spanish"),
	ltr("ti", "ትግርኛ", "Tigrinya", "Tigrinya"),
	ltr("tr", "Türkçe", "Türkisch", "Turkish"),
	ltr("uk", "Українська", "Ukrainisch", "Ukrainian"),
	rtl("ur", "اردو", "Urdu", "Urdu"),
	ltr("vi", "Tiếng Việt", "Vietnamesisch", "Vietnamese"),
];

/** The language of an address; undefined where it is none. */
export const languageOf = (tag: string): Language | undefined => languages.find((one) => one.tag === tag);
