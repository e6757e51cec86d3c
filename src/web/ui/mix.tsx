// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status } from "../../plan/status.ts";
import type { StatusMix } from "../../plan/status-mix.ts";
import { joiner, mixParts } from "../../wording/mix-sentence.ts";
import { filterValue } from "../status-filter.ts";
import type { View } from "../view.ts";
import { Mark } from "./mark.tsx";
import { statusLabelOf } from "./status.tsx";

type MixProps = {
	readonly view: View;
	readonly mix: StatusMix;
	/** The list of the steps with these statuses. */
	readonly address: (status: string) => string;
};

/** How far some steps are, in a sentence in which each number leads to the list that it counts. */
export function MixSentence({ view, mix, address }: MixProps) {
	const parts = mixParts(view.t, mix);
	if (parts.length === 0) return <>{view.t.register_mix_none()}</>;
	return (
		<>
			{parts.map(({ keys, words }, at) => (
				<>
					{joiner(view.t, at, parts.length)}
					<a class="quiet-link" href={address(keys.map(filterValue).join(","))}>
						{words}
					</a>
				</>
			))}
			.
		</>
	);
}

/** The same in little room: each mark with its number. */
export function MixCounts({
	view,
	mix,
	scheme,
	address,
}: MixProps & { readonly scheme: readonly Pick<Status, "key" | "label">[] }) {
	return (
		<ul class="mix-counts">
			{mix.map(({ key, meaning, count }) => {
				const name = `${count} ${statusLabelOf(view, scheme, key)}`;
				return (
					<li>
						<a href={address(filterValue(key))} aria-label={name} title={name}>
							<Mark view={view} name={meaning} />
							{count}
						</a>
					</li>
				);
			})}
		</ul>
	);
}
