// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

export const federalStates = [
	...["Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern"],
	...["Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt"],
	...["Schleswig-Holstein", "Thüringen"],
] as const;

/** What a municipality says of itself, beside its name. Everything may be empty. */
export type MunicipalitySettings = {
	/** One of `federalStates`. */
	readonly state: string;
	readonly address: readonly string[];
	/** Whom citizens turn to. */
	readonly contact: string;
	readonly email: string;
	readonly phone: string;
	/** Of the public pages. */
	readonly languages: "de" | "de-en";
};

const unset: MunicipalitySettings = {
	...{ state: "", address: [], contact: "", email: "", phone: "", languages: "de-en" },
};

/** The settings as they were stored; what an older Planstand did not know yet is unset. */
export function settingsOf(stored: unknown): MunicipalitySettings {
	return { ...unset, ...(stored as Partial<MunicipalitySettings>) };
}
