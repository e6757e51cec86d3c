// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChangeGroup, groupsOf } from "../../../report/difference/change-group.ts";
import type { StepChange } from "../../../report/difference/report-difference.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { View } from "../../view.ts";
import { fieldName } from "../publication/names.ts";
import { placeName } from "./content.ts";

/** "kam voran" */
export function groupName({ t }: Pick<View, "t">, group: ChangeGroup): string {
	return namedMessage(t, "difference_group", group);
}

/** What else there is to say of a step: where it stood, what of its planning is different, how long it has been the same. */
export function changeNotes(view: View, change: StepChange): readonly string[] {
	const { t, locale } = view;
	const { before, after, facets, unsure, unchanged, splitFrom, mergedInto, because } = change;
	const has = new Set<string>(facets);
	const isElsewhere = groupsOf(change).includes("renumbered");
	return [
		unsure && t.difference_is_unsure(),
		before && after && isElsewhere && t.difference_was_place({ place: placeName(view, before) }),
		before && has.has("field") && t.difference_was_field({ field: fieldName(view, before.field) }),
		before && has.has("title") && t.difference_was_title({ title: before.measure.title || t.web_without_title() }),
		has.has("content") && t.difference_changed_content(),
		has.has("responsibility") && t.difference_changed_responsibility(),
		has.has("term") && t.difference_changed_term(),
		splitFrom && t.difference_split_from({ place: placeName(view, splitFrom) }),
		mergedInto && t.difference_merged_into({ place: placeName(view, mergedInto) }),
		because && t.difference_because({ reason: because }),
		unchanged && t.difference_same_since({ count: unchanged.reports, date: dayWords(locale, unchanged.since) }),
	].flatMap((note) => (note ? [note] : []));
}
