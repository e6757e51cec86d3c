// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { type Content, roundParameters } from "./content.ts";

/** The way to answer in Excel or Word. */
export function SheetLink(content: Content) {
	const { view, own, isOpen } = content;
	if (!isOpen || own.steps.length === 0) return null;
	return (
		<p class="kern-body no-print">
			<a class="kern-link" href={href(view.locale, "sheet", roundParameters(content))}>
				{view.t.sheet_link()}
			</a>
		</p>
	);
}
