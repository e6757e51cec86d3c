// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../../view.ts";

/** Which keys work; shown where the script does, which can turn them off. */
export function Keys({ view: { t } }: { readonly view: View }) {
	const keys: readonly (readonly [string, string])[] = [
		["A", t.round_review_key_accept()],
		["R", t.round_review_key_return()],
		["E", t.round_review_key_edit()],
		["J / K", t.round_review_key_next()],
	];
	return (
		<details class="fold keys only-with-script no-print" hidden>
			<summary>{t.round_review_keys()}</summary>
			<p class="kern-body text-column">{t.round_review_keys_text()}</p>
			<dl class="keys__list">
				{keys.map(([key, words]) => (
					<div>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			<div class="kern-form-check">
				<input class="kern-form-check__checkbox" type="checkbox" id="keys-on" checked />
				<label class="kern-label" for="keys-on">
					{t.round_review_keys_on()}
				</label>
			</div>
		</details>
	);
}
