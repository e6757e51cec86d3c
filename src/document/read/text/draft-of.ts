// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftActionField, DraftMeasure, DraftStep, Leftover, Place } from "../../../plan/draft.ts";
import { withReferences } from "../../../plan/step-references.ts";
import type { Atom } from "./atom.ts";
import type { DocumentHead } from "./document-head.ts";
import { joinLines } from "./join-lines.ts";
import { fieldOfCode } from "./measure-code.ts";
import { atomsOfStep, type MeasureParts, type ReadParts, type StepParts } from "./read-parts.ts";
import { statusKey } from "./status-wrap.ts";
import type { TextLine } from "./text-line.ts";

export type Read = {
	readonly parts: ReadParts;
	/** Everything that was cut out of the text, used or not. */
	readonly atoms: readonly Atom[];
	readonly furniture: readonly TextLine[];
	readonly head: DocumentHead;
	readonly name: string;
	readonly pages: number;
};

function placeOf(lines: readonly TextLine[], paged: boolean): Place {
	const [first, last] = [lines[0], lines.at(-1)];
	return { line: first?.number ?? 1, lastLine: last?.number ?? 1, ...(paged ? { page: first?.page ?? 1 } : {}) };
}

function stepOf(step: StepParts, paged: boolean): DraftStep {
	const texts = (atoms: readonly Atom[]) => atoms.map((atom) => atom.text).filter((text) => text !== "");
	const places = Object.entries({
		content: step.content,
		responsibility: step.responsibility,
		term: step.term,
		status: step.status,
		description: step.description,
	})
		.filter(([, atoms]) => atoms.length > 0)
		.map(([cell, atoms]) => [cell, atoms.map((atom) => placeOf(atom.lines, paged))] as const);
	const statusText = texts(step.status).join(" ");
	const status = statusKey(statusText);
	const unknown = statusText !== "" && status === "" ? (["status-unknown"] as const) : [];
	const review = [...step.review, ...unknown];
	return {
		content: texts(step.content),
		responsibility: texts(step.responsibility),
		term: texts(step.term),
		status,
		statusText,
		description: texts(step.description).join("\n"),
		...(review.length > 0 ? { review } : {}),
		places: Object.fromEntries(places),
	};
}

function atomsOf(measure: MeasureParts): Atom[] {
	const steps = measure.steps.flatMap(atomsOfStep);
	return [...(measure.code === undefined ? [] : [measure.code]), ...measure.title, ...steps];
}

function measuresOf(parts: ReadParts, paged: boolean): DraftMeasure[] {
	const seen = new Map<string, number>();
	return parts.measures.map((measure) => {
		const occurrence = (seen.get(measure.number) ?? 0) + 1;
		seen.set(measure.number, occurrence);
		const pages = [...new Set(atomsOf(measure).flatMap((atom) => atom.lines.map((line) => line.page)))].sort(
			(a, b) => a - b,
		);
		return {
			number: measure.number,
			occurrence,
			actionField: fieldOfCode(measure.number),
			title: joinLines(measure.title.map((atom) => atom.text)),
			...(paged ? { pages } : {}),
			steps: measure.steps.map((step) => stepOf(step, paged)),
			places: {
				...(measure.code === undefined ? {} : { number: [placeOf(measure.code.lines, paged)] }),
				...(measure.title.length === 0 ? {} : { title: measure.title.map((atom) => placeOf(atom.lines, paged)) }),
			},
			references: [],
			papers: [],
			laws: [],
		};
	});
}

function fieldsOf(parts: ReadParts): DraftActionField[] {
	const codes = [...Map.groupBy(parts.measures, (measure) => fieldOfCode(measure.number))].filter(
		([code]) => code !== "",
	);
	return codes.map(([code, measures]) => ({
		code,
		title: parts.labels.find((label) => label.code === code)?.title ?? "",
		measures: measures.length,
	}));
}

function leftoversOf(read: Read, paged: boolean): Leftover[] {
	const used = new Set(read.parts.measures.flatMap(atomsOf));
	const rest = read.atoms
		.filter((atom) => !used.has(atom))
		.map((atom) => ({
			text: joinLines(atom.lines.map((line) => line.text)),
			place: placeOf(atom.lines, paged),
			kind: atom.kind === "heading" || atom.kind === "field" ? ("furniture" as const) : ("text" as const),
		}));
	const furniture = read.furniture.map((line) => ({
		text: line.text,
		place: placeOf([line], paged),
		kind: "furniture" as const,
	}));
	return [...rest, ...furniture];
}

/** The draft of what was read: atoms become texts, numbers are counted, what no measure took is left over. */
export function draftOf(read: Read): Draft {
	const paged = read.pages > 0;
	const columns = [...new Set(read.atoms.filter((atom) => atom.kind === "heading").map((atom) => atom.text))];
	const actionFields = fieldsOf(read.parts);
	const measures = measuresOf(read.parts, paged);
	return {
		document: {
			title: read.head.title || read.name,
			asOf: read.head.asOf,
			...(paged ? { pages: read.pages } : {}),
			columns,
		},
		actionFields,
		measures: withReferences({ measures, actionFields }),
		leftovers: leftoversOf(read, paged),
	};
}
