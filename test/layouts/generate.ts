// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ModelMeasure, type ModelStatus, type ModelStep, type PlanModel, STATUS_KEYS } from "./model.ts";
import { type Random, seeded } from "./random.ts";
import { type Refer, reportOf, taskOf, termsOf, titleOf, unitsOf } from "./sentences.ts";
import { CITIES, FIELDS, SUBJECTS } from "./words.ts";

export type GenerateOptions = {
	/** How many action fields and measures at least and at most; a small plan keeps a test fast. */
	readonly fields?: readonly [number, number];
	readonly measures?: readonly [number, number];
};

const STEP_COUNTS = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6];

/** Invents a plan: fields, measures, steps, with the oddities that real plans have (numbers given twice, references into the void). */
export function generatePlan(seed: number, options: GenerateOptions = {}): PlanModel {
	const random = seeded(seed * 7919 + 17);
	const fields = random.some(FIELDS, random.between(...(options.fields ?? [5, 12])));
	const total = random.between(...(options.measures ?? [20, 70]));
	const sizes = spread(total, fields.length, random);
	const refer: Refer = () => referTo(sizes, random);
	const subjects = random.some(SUBJECTS, total);
	const places = sizes.flatMap((size, field) =>
		Array.from({ length: size }, (_, index) => ({ field, ordinal: index + 1 })),
	);
	const measures = places.map((place, index): ModelMeasure => {
		const subject = subjects[index % subjects.length] ?? "Vorhaben";
		return {
			...place,
			title: titleOf(subject, random),
			steps: stepsOf(subject, random, refer),
		};
	});
	const city = random.pick(CITIES);
	return {
		name: `generated-${seed}`,
		title: `Maßnahmenplan „${city} gemeinsam“: Bericht zum Stand der Umsetzung`,
		city,
		asOf: `${random.between(2023, 2026)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
		fields,
		measures: repeatNumbers(measures, random),
	};
}

function spread(total: number, parts: number, random: Random): number[] {
	const sizes = Array.from({ length: parts }, () => 1);
	for (let left = total - parts; left > 0; left--) {
		const index = random.between(0, parts - 1);
		sizes[index] = (sizes[index] ?? 0) + 1;
	}
	return sizes;
}

/** Mostly an existing measure; one in ten is dangling. */
function referTo(sizes: readonly number[], random: Random): string {
	const field = random.between(0, sizes.length - 1);
	const size = sizes[field] ?? 1;
	return `⟦${field}.${random.chance(0.1) ? size + 3 : random.between(1, size)}⟧`;
}

/** In half of the plans one field's last measure carries the number of an earlier one of that field. */
function repeatNumbers(measures: readonly ModelMeasure[], random: Random): ModelMeasure[] {
	const last = measures.at(-1)?.field ?? 0;
	if (random.chance(0.5)) return [...measures];
	const target = random.between(0, last);
	const own = measures.filter((measure) => measure.field === target);
	const final = own.at(-1);
	if (!final || own.length < 4) return [...measures];
	return measures.map((measure) => (measure === final ? { ...measure, ordinal: own.length - 2 } : measure));
}

function stepsOf(subject: string, random: Random, refer: Refer): ModelStep[] {
	const count = random.pick(STEP_COUNTS);
	return Array.from({ length: count }, (_, index) => stepOf(subject, index, random, refer));
}

function stepOf(subject: string, index: number, random: Random, refer: Refer): ModelStep {
	const inherits = index > 0 && random.chance(0.65);
	const bare = index > 0 && random.chance(0.02);
	return {
		content: bare ? [] : tasksOf(subject, index, random, refer),
		responsibility: inherits ? [] : unitsOf(random),
		term: inherits ? [] : termsOf(random),
		status: statusOf(random),
		description: descriptionOf(subject, random, refer),
	};
}

function tasksOf(subject: string, index: number, random: Random, refer: Refer): string[] {
	const count = index === 0 ? random.pick([1, 1, 2, 2, 3, 4]) : random.pick([1, 1, 1, 2]);
	return Array.from({ length: count }, () => taskOf(subject, random, refer));
}

function statusOf(random: Random): ModelStatus {
	return random.chance(0.35) ? "ongoing" : random.pick(STATUS_KEYS);
}

function descriptionOf(subject: string, random: Random, refer: Refer): string {
	if (random.chance(0.06)) return random.chance(0.3) ? "-" : "";
	const sentence = () => reportOf(subject, random, refer);
	const paragraph = (count: number) => Array.from({ length: count }, sentence).join(" ");
	if (random.chance(0.04)) return Array.from({ length: 3 }, () => `- ${paragraph(1)}`).join("\n");
	if (random.chance(0.08))
		return Array.from({ length: random.between(2, 4) }, () => paragraph(random.between(2, 4))).join("\n");
	return paragraph(random.pick([1, 1, 2, 2, 3, 4]));
}
