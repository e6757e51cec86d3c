// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { Mark } from "../../ui/mark.tsx";
import type { EntryContent } from "./content.ts";

/** Whether the unit's division countersigned the answer; nothing waits for it. */
export function Endorsement({ view, review, current }: EntryContent) {
	const { t, locale } = view;
	const { endorsedAt, endorsedBy = "", state, unitId } = current.contribution;
	if (!review.withDivision.has(unitId) || state === "silent") return null;
	const name = review.names.get(endorsedBy) ?? t.edit_somebody();
	return (
		<p class="endorsed">
			<Mark view={view} name={endorsedAt ? "done" : "unknown"} />
			<span>
				{endorsedAt
					? t.round_division_endorsed({ name, moment: momentWords(locale, endorsedAt) })
					: t.round_division_awaited()}
			</span>
		</p>
	);
}
