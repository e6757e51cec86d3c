// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { saveUnit, showEditUnit } from "../pages/edit-unit/handler.ts";
import { saveMerger, showMergeUnits } from "../pages/merge-units/handler.ts";
import { saveUnitName, showRenameUnit } from "../pages/rename-unit/handler.ts";
import { saveSplit, showSplitUnit } from "../pages/split-unit/handler.ts";
import { showUnitPage } from "../pages/unit/handler.ts";
import { undoUnit } from "../pages/unit/undo.ts";
import { showUnits } from "../pages/units/handler.ts";

/** Who carries plans out. */
export const unitArea: Area = {
	pages: {
		units: showUnits,
		unit: showUnitPage,
		unitEdit: showEditUnit,
		unitRename: showRenameUnit,
		unitSplit: showSplitUnit,
		unitMerge: showMergeUnits,
	},
	forms: {
		unitEdit: saveUnit,
		unitRename: saveUnitName,
		unitSplit: saveSplit,
		unitMerge: saveMerger,
		unitUndo: undoUnit,
	},
};
