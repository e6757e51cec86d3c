// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import {
	saveDropMeasure,
	saveDropStep,
	saveRestoreMeasure,
	saveRestoreStep,
	showDropMeasure,
	showDropStep,
} from "../pages/drop/handler.ts";
import { saveField, saveNewField, showAddField, showEditField } from "../pages/edit-field/handler.ts";
import { saveMeasure, saveNewMeasure, showAddMeasure, showEditMeasure } from "../pages/edit-measure/handler.ts";
import { savePlan, showEditPlan } from "../pages/edit-plan/handler.ts";
import { saveStatement, showEditStatement } from "../pages/edit-statement/handler.ts";
import { saveNewStep, saveStep, showAddStep, showEditStep } from "../pages/edit-step/handler.ts";
import { showHistoryPage } from "../pages/history/handler.ts";
import { leadToHistory, undo } from "../pages/history/undo.tsx";
import { saveMergeSteps, showMergeSteps } from "../pages/merge-steps/handler.ts";
import { saveMoveMeasure, showMoveMeasure } from "../pages/move-measure/handler.tsx";
import { saveMoveStep, showMoveStep } from "../pages/move-step/handler.tsx";
import { saveSplitStep, showSplitStep } from "../pages/split-step/handler.ts";

/** Changing plans, and what was changed. */
export const editArea: Area = {
	pages: {
		editStep: showEditStep,
		editStatement: showEditStatement,
		splitStep: showSplitStep,
		mergeSteps: showMergeSteps,
		moveStep: showMoveStep,
		dropStep: showDropStep,
		addStep: showAddStep,
		editMeasure: showEditMeasure,
		moveMeasure: showMoveMeasure,
		dropMeasure: showDropMeasure,
		addMeasure: showAddMeasure,
		editField: showEditField,
		addField: showAddField,
		editPlan: showEditPlan,
		stepHistory: showHistoryPage,
		measureHistory: showHistoryPage,
		planHistory: showHistoryPage,
		undoChange: leadToHistory,
		restoreStep: leadToHistory,
		restoreMeasure: leadToHistory,
	},
	forms: {
		editStep: saveStep,
		editStatement: saveStatement,
		splitStep: saveSplitStep,
		mergeSteps: saveMergeSteps,
		moveStep: saveMoveStep,
		dropStep: saveDropStep,
		restoreStep: saveRestoreStep,
		addStep: saveNewStep,
		editMeasure: saveMeasure,
		moveMeasure: saveMoveMeasure,
		dropMeasure: saveDropMeasure,
		restoreMeasure: saveRestoreMeasure,
		addMeasure: saveNewMeasure,
		editField: saveField,
		addField: saveNewField,
		editPlan: savePlan,
		undoChange: undo,
	},
};
