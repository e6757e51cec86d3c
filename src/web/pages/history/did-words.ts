// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Words } from "../../../wording/locale.ts";
import { actionWords } from "../log/action-words.ts";

const known: Readonly<Record<string, (t: Words) => string>> = {
	"edit-step": (t) => t.edit_did_edit_step(),
	"edit-statement": (t) => t.edit_did_edit_statement(),
	"edit-measure": (t) => t.edit_did_edit_measure(),
	"edit-field": (t) => t.edit_did_edit_field(),
	"edit-plan": (t) => t.edit_did_edit_plan(),
	"add-step": (t) => t.edit_did_add_step(),
	"add-measure": (t) => t.edit_did_add_measure(),
	"add-field": (t) => t.edit_did_add_field(),
	"split-step": (t) => t.edit_did_split_step(),
	"merge-steps": (t) => t.edit_did_merge_steps(),
	"move-step": (t) => t.edit_did_move_step(),
	"move-measure": (t) => t.edit_did_move_measure(),
	"drop-step": (t) => t.edit_did_drop_step(),
	"drop-measure": (t) => t.edit_did_drop_measure(),
	"restore-step": (t) => t.edit_did_restore_step(),
	"restore-measure": (t) => t.edit_did_restore_measure(),
	"undo-change": (t) => t.edit_did_undo_change(),
	"create-plan": (t) => t.edit_did_create_plan(),
	"commit-import": (t) => t.edit_did_commit_import(),
};

/** What an event of the log did, in plain words. */
export function didWords(t: Words, action: string): string {
	const own = known[action]?.(t);
	if (own) return own;
	const words = actionWords(t, action);
	return words === action ? t.edit_did_other({ action }) : words;
}
