// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A key as it is labelled, and what it does. */
export type KeyWords = readonly [key: string, words: string];

/** Which keys do what. */
export function KeyList({ keys }: { readonly keys: readonly KeyWords[] }) {
	return (
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
	);
}
