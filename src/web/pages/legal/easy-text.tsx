// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { blocksOf } from "./plain-text.tsx";

const Sentences = ({ lines }: { readonly lines: readonly string[] }) => (
	<p>
		{lines.map((line) => (
			<span class="easy-language__sentence">{line} </span>
		))}
	</p>
);

/** Leichte Sprache, in large letters, one sentence a line. */
export function EasyText({ text }: { readonly text: string }) {
	return (
		<div class="easy-language" lang="de">
			{blocksOf(text).map(({ kind, lines }) => {
				if (kind === "heading") return <h2 class="kern-heading-medium">{lines[0]}</h2>;
				if (kind === "paragraph") return <Sentences lines={lines} />;
				return (
					<ul>
						{lines.map((line) => (
							<li>{line}</li>
						))}
					</ul>
				);
			})}
		</div>
	);
}
