// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A key of a plan's status scheme (`implemented`). */
export type StatusKey = string;

/** What a status means to the software. Only this drives logic; keys, labels and phrases are the city's. */
export type StatusMeaning = "planned" | "underway" | "continuous" | "done" | "partial" | "not_done" | "dropped";

/** A text in the languages of the interface. */
type Label = { readonly de: string; readonly en: string };

export type Status = {
	readonly key: StatusKey;
	readonly label: Label;
	/** The wordings by which documents state it, most usual first. */
	readonly phrases: readonly string[];
	/** Never shown alone: label and icon always stand with it. */
	readonly colour: string;
	readonly icon: string;
	readonly meaning: StatusMeaning;
};

/** Meanings with which a step is still open, so that a term that has passed makes it overdue. */
export function isOpen(meaning: StatusMeaning): boolean {
	return meaning === "planned" || meaning === "underway" || meaning === "partial" || meaning === "not_done";
}
