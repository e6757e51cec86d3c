// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What the columns are called for programs, whatever their headings say. */
export const answerMarks = ["unchanged", "status", "description", "note"] as const;
export type AnswerMark = (typeof answerMarks)[number];

const formName = "planstand-blatt-1";

/** Stands above the keys: which form the sheet has, and which round it asks for. */
export function writeFormMark(round: string): string {
	return `${formName}:${round}`;
}

/** The round of a form mark; undefined for anything else. */
export function readFormMark(text: string): string | undefined {
	const [name, round] = text.trim().split(":");
	return name === formName && round ? round : undefined;
}
