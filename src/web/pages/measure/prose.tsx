// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Explained, type Explanations } from "../../ui/explained.tsx";
import type { View } from "../../view.ts";

type ProseProps = { readonly view: View; readonly text: string; readonly explanations: Explanations };

/** Short enough to stand open: what folds away must be worth the click. */
const shortText = 600;

/** The text of an office: a long one shows its first paragraph, the rest is one click away. Nothing is cut. */
export function Prose({ view, text, explanations }: ProseProps) {
	const paragraphs = text.split("\n").filter((paragraph) => paragraph.trim() !== "");
	const shown = text.length <= shortText ? paragraphs.length : 1;
	const rest = paragraphs.slice(shown);
	return (
		<div class="prose breakable">
			{paragraphs.slice(0, shown).map((paragraph) => (
				<p>
					<Explained text={paragraph} explanations={explanations} />
				</p>
			))}
			{rest.length > 0 && (
				<details class="fold">
					<summary>{view.t.web_read_on({ count: rest.length })}</summary>
					{rest.map((paragraph) => (
						<p>
							<Explained text={paragraph} explanations={explanations} />
						</p>
					))}
				</details>
			)}
		</div>
	);
}
