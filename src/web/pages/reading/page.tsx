// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { layout } from "../../ui/layout.tsx";
import type { Content } from "./content.ts";
import { Filters } from "./filters.tsx";
import { Leftovers } from "./leftovers.tsx";
import { Measures } from "./measures.tsx";
import { Overview } from "./overview.tsx";
import { Summary } from "./summary.tsx";

/** What was read of a document. */
export function readingPage(content: Content) {
	const { view, draft, reading } = content;
	return layout({
		view,
		title: draft.document.title || reading.fileName,
		children: (
			<>
				<Summary {...content} />
				<Overview {...content} />
				<Filters {...content} />
				<Measures {...content} />
				<Leftovers {...content} />
			</>
		),
	});
}
