// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { KeyList, type KeyWords } from "../../ui/key-list.tsx";
import type { View } from "../../view.ts";

/** Which keys work; shown where the script does, which can turn them off. */
export function Keys({ view: { t } }: { readonly view: View }) {
	const keys: readonly KeyWords[] = [
		["A", t.round_review_key_accept()],
		["R", t.round_review_key_return()],
		["E", t.round_review_key_edit()],
		["J / K", t.round_review_key_next()],
	];
	return (
		<details class="fold keys only-with-script no-print" hidden>
			<summary>{t.round_review_keys()}</summary>
			<p class="kern-body text-column">{t.round_review_keys_text()}</p>
			<KeyList keys={keys} />
			<div class="kern-form-check">
				<input class="kern-form-check__checkbox" type="checkbox" id="keys-on" checked />
				<label class="kern-label" for="keys-on">
					{t.round_review_keys_on()}
				</label>
			</div>
		</details>
	);
}
