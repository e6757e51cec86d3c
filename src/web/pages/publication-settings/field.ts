// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type {
	KnownBarrier,
	PublicationSections,
	PublicationSettings,
	SectionName,
} from "../../../report/publication-settings.ts";
import type { Words } from "../../../wording/locale.ts";
import type { RouteName } from "../../routes.ts";

type Option = { readonly value: string; readonly label: string };

/** What a field of a part holds. */
type Value = string | readonly string[] | readonly KnownBarrier[];

/** A field of a part, by the name that it has in the settings. */
export type Field<Name extends string = string> = {
	readonly name: Name;
	readonly kind: "text" | "email" | "url" | "date" | "lines" | "area" | "choice" | "barriers";
	readonly label: (t: Words) => string;
	readonly hint?: (t: Words, settings: PublicationSettings) => string | undefined;
	readonly options?: (t: Words) => readonly Option[];
	/** A heading that stands before it. */
	readonly group?: (t: Words) => string;
};

/** A part of the settings as a page. */
export type Section<Name extends SectionName = SectionName> = {
	readonly name: Name;
	readonly route: RouteName;
	readonly title: (t: Words) => string;
	readonly text: (t: Words) => string;
	readonly fields: readonly Field<keyof PublicationSections[Name] & string>[];
};

/** The content of any part, by the names of its fields. */
export type Values = Readonly<Record<string, Value>>;

export const textOf = (values: Values, name: string): string => {
	const value = values[name];
	return typeof value === "string" ? value : "";
};

export const linesOf = (values: Values, name: string): readonly string[] => {
	const value = values[name];
	return Array.isArray(value) ? value.filter((line) => typeof line === "string") : [];
};

export const barriersOf = (values: Values, name: string): readonly KnownBarrier[] => {
	const value = values[name];
	return Array.isArray(value) ? value.filter((one) => typeof one === "object") : [];
};
