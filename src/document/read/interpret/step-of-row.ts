// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftStep, Place, ReviewReason, StepCell } from "../../../plan/draft.ts";
import { looksLikeStatus } from "../../../plan/looks-like-status.ts";
import { recogniseStatus } from "../../../plan/recognise-status.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import type { SourceCell } from "../source.ts";
import { cellText, entriesOf, proseOf } from "./cell-text.ts";
import type { PlanRow } from "./plan-table.ts";
import { stepRoles } from "./role.ts";

/** The cells from which a step is made. */
export type StepSource = {
	readonly cells: { readonly [cell in StepCell]: readonly SourceCell[] };
	/** What stands before the entries of a cell, because its column says a part only (`Beginn`). */
	readonly labels: ReadonlyMap<SourceCell, string>;
	readonly review: readonly ReviewReason[];
};

/** The step of a row, undefined where the row has no cell of its own for one. A status cell over several rows holds for each. */
export function stepOfRow(row: PlanRow): StepSource | undefined {
	if (stepRoles.every((role) => row.own[role].length === 0)) return undefined;
	const status = row.own.status.length > 0 ? row.own.status : row.above.status;
	const { content, term, description } = row.own;
	const responsibility = leadFirst(row);
	return {
		cells: { content, responsibility, term, status, description },
		labels: termLabels(row),
		review: [],
	};
}

const participants = /beteilig|mitwirk|partner|akteur|kooperation/iu;
const lead = /verantwort|federf|zuständ/iu;

/** Of several columns, those for participants come last; the others keep their order. */
function leadFirst(row: PlanRow): readonly SourceCell[] {
	const joins = (cell: SourceCell) => {
		const heading = headingOf(row, cell);
		return participants.test(heading) && !lead.test(heading);
	};
	const cells = row.own.responsibility;
	return [...cells.filter((cell) => !joins(cell)), ...cells.filter(joins)];
}

/** Where the beginning and the end have columns of their own, each entry says which it is. */
function termLabels(row: PlanRow): ReadonlyMap<SourceCell, string> {
	const { roles } = row.table.columns;
	if (roles.filter((role) => role === "term").length < 2) return new Map();
	return new Map(row.own.term.map((cell) => [cell, headingOf(row, cell)]));
}

function headingOf(row: PlanRow, cell: SourceCell): string {
	return row.table.columns.headings[cell.column] ?? "";
}

/** One step that goes on with the cells of another. */
export function joinSteps(first: StepSource, second: StepSource, reason: ReviewReason): StepSource {
	const join = (role: StepCell) => [...new Set([...first.cells[role], ...second.cells[role]])];
	const cells = {
		content: join("content"),
		responsibility: join("responsibility"),
		term: join("term"),
		status: join("status"),
		description: join("description"),
	};
	const labels = new Map([...first.labels, ...second.labels]);
	return { cells, labels, review: [...first.review, ...second.review, reason] };
}

/** The step as a draft states it. `missing`: an empty status is worth a look. */
export function draftStep(source: StepSource, missing: boolean, more: readonly ReviewReason[]): DraftStep {
	const { cells } = source;
	const statusText = cells.status.map(cellText).join(" ");
	const status = statusOf(statusText);
	const doubts = stepRoles.flatMap((role) => cells[role]).flatMap((cell) => cell.doubts);
	const absent: ReviewReason[] = missing && statusText === "" ? ["status-missing"] : [];
	const review = [...new Set([...more, ...source.review, ...doubts, ...status.review, ...absent])];
	return {
		content: cells.content.flatMap(entriesOf),
		responsibility: cells.responsibility.flatMap(entriesOf),
		term: cells.term.flatMap((cell) => labelled(entriesOf(cell), source.labels.get(cell) ?? "")),
		status: status.key,
		statusText,
		description: cells.description.map(proseOf).join("\n"),
		...(review.length > 0 ? { review } : {}),
		places: placesOf(cells),
	};
}

function labelled(entries: readonly string[], label: string): readonly string[] {
	return label === "" ? entries : entries.map((entry) => (entry === "-" ? entry : `${label}: ${entry}`));
}

/** Unknown wording is left to a person; the nearest status of a wording that is nearly known is a proposal to confirm. */
function statusOf(text: string): {
	readonly key: string;
	readonly review: readonly ReviewReason[];
} {
	if (text === "" || /^[-–—]$/u.test(text)) return { key: "", review: [] };
	const found = recogniseStatus(text, defaultScheme);
	if (found.kind === "unknown") return { key: "", review: [`status-unknown: ${text}`] };
	return {
		key: found.key,
		review: found.certain || looksLikeStatus(text) === 1 ? [] : [`status-unknown: ${text}`],
	};
}

function placesOf(cells: StepSource["cells"]): DraftStep["places"] {
	const filled = stepRoles.flatMap((role): [StepCell, readonly Place[]][] => {
		const places = cells[role].flatMap((cell) => cell.places);
		return places.length > 0 ? [[role, places]] : [];
	});
	return Object.fromEntries(filled);
}
