// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewEntry } from "../../../round/review-entry.ts";
import type { ReviewChoice } from "../../../round/review-filter.ts";

/** What a form carries along of what was chosen. */
export function ChoiceFields({ choice }: { readonly choice: ReviewChoice }) {
	return (
		<>
			{Object.entries(choice).map(([name, value]) => (
				<input type="hidden" name={name} value={value} />
			))}
		</>
	);
}

type DeedFieldsProps = {
	readonly choice: ReviewChoice;
	readonly entry: ReviewEntry;
	/** What comes after it. */
	readonly next: ReviewEntry | undefined;
};

/** What every deed about an answer carries along: the version that was looked at, and where to go on. */
export function DeedFields({ choice, entry, next }: DeedFieldsProps) {
	return (
		<>
			<ChoiceFields choice={choice} />
			<input type="hidden" name="version" value={String(entry.contribution.version)} />
			{next && <input type="hidden" name="next" value={next.contribution.id} />}
		</>
	);
}
