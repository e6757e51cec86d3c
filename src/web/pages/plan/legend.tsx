// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMix } from "../../../plan/status-mix.ts";
import { filterValue } from "../../status-filter.ts";
import { Mark } from "../../ui/mark.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import { type Content, listAddress } from "./content.ts";

/** What the marks mean and how many there are of each; each leads to its list. */
export function Legend(content: Pick<Content, "view" | "plan" | "book">) {
	const { view, plan, book } = content;
	const mix: StatusMix = book.mix;
	return (
		<ul class="chips">
			{mix.map(({ key, meaning, count }) => (
				<li>
					<a class="chip" href={listAddress(content, { status: filterValue(key) })}>
						<Mark view={view} name={meaning} />
						<span>{statusLabelOf(view, plan.scheme, key)}</span> <strong>{count}</strong>
					</a>
				</li>
			))}
		</ul>
	);
}
