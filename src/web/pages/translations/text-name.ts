// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Translatable } from "../../../report/translation/translatable.ts";
import type { Words } from "../../../wording/locale.ts";

/** Which text of a plan it is. */
export function textName(t: Words, { kind, number = "" }: Translatable): string {
	switch (kind) {
		case "title":
			return t.translation_name_title();
		case "summary":
			return t.translation_name_summary();
		case "field":
			return t.translation_name_field();
		case "measure":
			return t.translation_name_measure({ number });
		case "content":
			return t.translation_name_content({ number });
	}
}
