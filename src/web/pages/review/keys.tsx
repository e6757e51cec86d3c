// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { KeyList, type KeyWords } from "../../ui/key-list.tsx";
import type { View } from "../../view.ts";

/** Which keys work; shown where the script does. */
export function Keys({ view }: { readonly view: View }) {
	const { t } = view;
	const keys: readonly KeyWords[] = [
		["J / K", t.import_key_next()],
		["Enter", t.import_key_accept()],
		["E", t.import_key_edit()],
		["Esc", t.import_key_leave()],
		["S", t.import_key_split()],
		["M", t.import_key_merge()],
		["1–4", t.import_key_move()],
		["Z / Y", t.import_key_undo()],
		["?", t.import_key_help()],
	];
	return (
		<details class="fold keys only-with-script" hidden>
			<summary>{t.import_keys()}</summary>
			<KeyList keys={keys} />
		</details>
	);
}
