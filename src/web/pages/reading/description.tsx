// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../../view.ts";

/** The text of a step: its first paragraph, the rest one click away. Nothing is cut. */
export function Description({ view, text }: { readonly view: View; readonly text: string }) {
	const [first = "", ...rest] = text.split("\n").filter((paragraph) => paragraph.trim() !== "");
	if (first === "") return null;
	return (
		<div class="description">
			<p>{first}</p>
			{rest.length > 0 && (
				<details class="fold">
					<summary>{view.t.web_read_on({ count: rest.length })}</summary>
					{rest.map((paragraph) => (
						<p>{paragraph}</p>
					))}
				</details>
			)}
		</div>
	);
}
