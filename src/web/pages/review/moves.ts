// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepCell } from "../../../plan/draft.ts";
import type { Review } from "../../../plan/review/apply-decisions.ts";
import type {
	Decision,
	LinedCell,
	MeasureEdit,
	MeasureId,
	StepEdit,
	StepId,
	TextId,
} from "../../../plan/review/decision.ts";
import type { ItemRule } from "../../../plan/review/review-item.ts";
import type { ReviewedMeasure, ReviewedStep } from "../../../plan/review/reviewed-draft.ts";
import { cellLines, linesOfText, stepCells } from "../../../plan/review/step-cells.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { type Entry, entriesOf } from "./entry.ts";

export const linedCells = ["content", "responsibility", "term", "description"] as const satisfies LinedCell[];

/** What a person wrote into the fields of a step; only what differs from what stands there. */
export function editOf(fields: PostedTexts, step: ReviewedStep): StepEdit {
	const lines = linedCells.filter((cell) => {
		const typed = fields[cell];
		return typed !== undefined && linesOfText(typed).join("\n") !== cellLines(step, cell).join("\n").trim();
	});
	const written = lines.map((cell) => {
		const typed = linesOfText(fields[cell] ?? "");
		return [cell, cell === "description" ? typed.join("\n") : typed] as const;
	});
	const { status, statusText } = fields;
	return {
		...Object.fromEntries(written),
		...(status !== undefined && status !== step.status && { status }),
		...(statusText !== undefined && statusText.trim() !== step.statusText && { statusText: statusText.trim() }),
	};
}

function measureEditOf(fields: PostedTexts, measure: ReviewedMeasure): MeasureEdit {
	const typed = ["number", "title", "actionField"] as const;
	const changed = typed.filter((name) => fields[name] !== undefined && fields[name]?.trim() !== measure[name]);
	return Object.fromEntries(changed.map((name) => [name, fields[name]?.trim() ?? ""]));
}

const isEmpty = (edit: object): boolean => Object.keys(edit).length === 0;

/** What was written and chosen in the form of an entry, as decisions. */
function written(fields: PostedTexts, { measure, step }: Entry): readonly Decision[] {
	const name = measureEditOf(fields, measure);
	const edit = step ? editOf(fields, step) : {};
	const aims = Object.entries(fields).flatMap(([field, aim]): Decision[] => {
		const target = field.startsWith("aim:") ? field.slice("aim:".length) : "";
		return step && target !== "" && aim !== ""
			? [{ kind: "choose-reference", step: step.id, target, measure: aim as MeasureId | "none" }]
			: [];
	});
	return [
		...(isEmpty(name) ? [] : [{ kind: "edit-measure", measure: measure.id, edit: name } as const]),
		...aims,
		...(step && !isEmpty(edit) ? [{ kind: "edit-step", step: step.id, edit } as const] : []),
	];
}

/** The decisions that a submitted form asks for; nothing that was typed is lost, whichever button is pressed. */
export function decisionsOf(fields: PostedTexts, review: Review): readonly Decision[] {
	const { action = "" } = fields;
	if (action === "accept-reason")
		return [{ kind: "accept-reason", rule: fields.reason as Exclude<ItemRule, "name-missing"> }];
	if (action === "assign" || action === "set-aside") return textDecision(fields);
	const entry = entriesOf(review).find(({ id }) => id === fields.step);
	if (!entry) return [];
	const texts = written(fields, entry);
	const isEdited = texts.some(({ kind }) => kind === "edit-step");
	if (action === "accept") {
		return entry.step && !isEdited ? [...texts, { kind: "accept-step", step: entry.step.id }] : texts;
	}
	return [...texts, ...rearrangement(fields, entry)];
}

function textDecision(fields: PostedTexts): readonly Decision[] {
	const text = (fields.text ?? "") as TextId;
	if (fields.action === "set-aside") return [{ kind: "set-aside", text }];
	const cell = stepCells.find((one) => one === fields.cell) ?? ("description" satisfies StepCell);
	const how = (["append", "prepend", "replace"] as const).find((one) => one === fields.how) ?? "append";
	return [{ kind: "assign-text", text, step: (fields.step ?? "") as StepId, cell, how }];
}

function rearrangement(fields: PostedTexts, { measure, step }: Entry): readonly Decision[] {
	const { action = "" } = fields;
	if (action === "drop-measure") return [{ kind: "drop-measure", measure: measure.id }];
	if (action === "add-step") return [{ kind: "add-step", measure: measure.id }];
	if (action === "add-measure") return [{ kind: "add-measure", after: measure.id, edit: {} }];
	if (!step) return [];
	if (action === "drop-step") return [{ kind: "drop-step", step: step.id }];
	if (action === "merge-next") return [{ kind: "merge-step", step: step.id }];
	if (action === "merge-previous") {
		const before = measure.steps[measure.steps.indexOf(step) - 1];
		return before ? [{ kind: "merge-step", step: before.id }] : [];
	}
	if (action === "split") return [splitOf(fields, step)];
	const to = action === "move" ? fields.to : action.startsWith("move:") ? action.slice("move:".length) : undefined;
	return to ? [{ kind: "move-step", step: step.id, measure: to as MeasureId }] : [];
}

function splitOf(fields: PostedTexts, step: ReviewedStep): Decision {
	const kept = linedCells.flatMap((cell) => {
		const count = Number.parseInt(fields[`keep:${cell}`] ?? "", 10);
		return Number.isNaN(count) ? [] : [[cell, count]];
	});
	const status = (["stays", "goes", "both"] as const).find((one) => one === fields["keep:status"]) ?? "stays";
	return { kind: "split-step", step: step.id, keep: Object.fromEntries(kept), status };
}
