// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";

const day = z.iso.date();
const lines = z.array(z.string()).readonly();
const meaning = z.enum(["planned", "underway", "continuous", "done", "partial", "not_done", "dropped"]);

const status = z
	.strictObject({
		key: z.string(),
		label: z.strictObject({ de: z.string(), en: z.string() }).readonly(),
		/** The wordings that say no more than the label does. */
		phrases: z.exactOptional(z.array(z.string()).readonly()),
		meaning,
		colour: z.string(),
		icon: z.string(),
	})
	.readonly();

/** How many steps have a status; the key is empty, and the meaning `unknown`, for those without one of the scheme. */
const count = z
	.strictObject({ key: z.string(), meaning: z.union([meaning, z.literal("unknown")]), count: z.int() })
	.readonly();

const phase = z
	.strictObject({
		label: z.exactOptional(z.string()),
		start: z.exactOptional(day),
		end: z.exactOptional(day),
		openEnd: z.boolean(),
		recurring: z.exactOptional(
			z.enum(["weekly", "monthly", "quarterly", "half-yearly", "yearly", "two-yearly", "regularly", "as-needed"]),
		),
		horizon: z.exactOptional(z.enum(["short", "medium", "long"])),
		condition: z.exactOptional(z.string()),
	})
	.readonly();

const step = z
	.strictObject({
		/** Counted from 1 within its measure. */
		position: z.int(),
		content: lines,
		/** As written; `units` says who is meant, with the names of the report's day. */
		responsibility: lines,
		units: z
			.array(
				z
					.strictObject({
						part: z.enum(["lead", "with", "participant"]),
						written: z.string(),
						code: z.string(),
						name: z.string(),
					})
					.readonly(),
			)
			.readonly(),
		/** As written, and what was understood; `readable` is false where a part was not. */
		term: z.strictObject({ lines, phases: z.array(phase).readonly(), readable: z.boolean() }).readonly(),
		/** A key of the scheme; empty where nothing is said, or in words that the scheme does not have. */
		status: z.string(),
		statusText: z.string(),
		/** Paragraphs joined by line breaks. */
		description: z.string(),
		/** The day for which this was said; left out where nothing was. */
		statedFor: z.exactOptional(day),
		/** What held on the day that the report compares itself with; left out where nothing had been said. */
		previous: z.exactOptional(z.strictObject({ statedFor: day, status: z.string(), sameText: z.boolean() }).readonly()),
	})
	.readonly();

const measure = z
	.strictObject({ number: z.string(), slug: z.string(), title: z.string(), steps: z.array(step).readonly() })
	.readonly();

const field = z
	.strictObject({
		/** Code and title are empty for the measures that belong to no field; those come last. */
		code: z.string(),
		title: z.string(),
		mix: z.array(count).readonly(),
		measures: z.array(measure).readonly(),
	})
	.readonly();

const change = z
	.strictObject({
		since: day,
		/** How many steps went from which status to which, those that stayed too. Keys as in `step.status`. */
		moves: z.array(z.strictObject({ from: z.string(), to: z.string(), count: z.int() }).readonly()).readonly(),
		/** Steps of which nothing had been said before. */
		added: z.int(),
		/** Steps whose status stayed and whose text is another. */
		retold: z.int(),
	})
	.readonly();

/** How the municipality words its reports; nothing where it says no more than Planstand does. */
const wording = z
	.strictObject({
		/** What a report is called ("Sachstandsbericht"). */
		kind: z.string(),
		/** In paragraphs. */
		foreword: lines,
		/** Who publishes it and whom to ask, at the foot of the cover. */
		imprint: lines,
	})
	.readonly();

const members = {
	municipality: z.strictObject({ slug: z.string(), name: z.string() }).readonly(),
	plan: z.strictObject({ slug: z.string(), title: z.string() }).readonly(),
	/** The reporting date (Stand). */
	asOf: day,
	/** The number of the council paper with which it was submitted. */
	paper: z.exactOptional(z.string()),
	/** The how manieth report of the plan it is; a draft has none. */
	number: z.exactOptional(z.int()),
	draft: z.boolean(),
	scheme: z.array(status).readonly(),
	mix: z.array(count).readonly(),
	change: z.exactOptional(change),
	fields: z.array(field).readonly(),
	/** What is no longer part of the plan, and why; `content` names a step that was dropped alone. */
	dropped: z
		.array(
			z
				.strictObject({ number: z.string(), title: z.string(), content: z.exactOptional(lines), because: z.string() })
				.readonly(),
		)
		.readonly(),
	/** The abbreviations that occur in its texts, with what they mean. */
	glossary: z.array(z.strictObject({ abbreviation: z.string(), meaning: z.string() }).readonly()).readonly(),
};

/** The first version of a report's snapshot. Published reports are read by it for ever: never change it, add another. */
export const firstSnapshotSchema = z.strictObject({ schemaVersion: z.literal(1), ...members }).readonly();

/** The second, of reports that a municipality words in its own way; the others still are of the first. */
export const snapshotSchema = z.strictObject({ schemaVersion: z.literal(2), wording, ...members }).readonly();

/**
 * What a report says, complete in itself: texts and names as of its day. Every file of a report is made from it, and
 * it holds nothing that the public may not read.
 */
export type ReportSnapshot = Omit<z.infer<typeof firstSnapshotSchema>, "schemaVersion"> & {
	readonly schemaVersion: 1 | 2;
	readonly wording?: ReportWording;
};
export type ReportWording = z.infer<typeof wording>;
export type ReportField = ReportSnapshot["fields"][number];
export type ReportMeasure = ReportField["measures"][number];
export type ReportStep = ReportMeasure["steps"][number];
export type ReportStatus = ReportSnapshot["scheme"][number];
export type ReportChange = NonNullable<ReportSnapshot["change"]>;
