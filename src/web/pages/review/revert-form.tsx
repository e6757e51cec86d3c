// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addressIn, type ReviewContent } from "./content.ts";

/** Takes the whole import back; what was changed since goes with it only where somebody says so. */
export function RevertForm(content: ReviewContent) {
	const { view, reviewed } = content;
	const { t } = view;
	const { changed = [] } = content;
	return (
		<details class="fold" {...(changed.length > 0 && { open: true })}>
			<summary>{t.import_revert()}</summary>
			<form class="review__fields" method="post" action={addressIn(content, "importRevert")}>
				<p class="kern-body text-column">{t.import_revert_text()}</p>
				<input type="hidden" name="version" value={String(reviewed.import.version)} />
				{changed.length > 0 && (
					<div class="kern-form-check">
						<input class="kern-form-check__checkbox" type="checkbox" id="discard" name="discard" value="yes" required />
						<label class="kern-label" for="discard">
							{t.import_revert_discard({ measures: changed.join(", ") })}
						</label>
					</div>
				)}
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.import_revert_submit()}</span>
				</button>
			</form>
		</details>
	);
}
