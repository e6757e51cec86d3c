// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";

type Block = { readonly kind: "heading" | "paragraph"; readonly lines: readonly string[] };

/** Paragraphs and headings of a text: an empty line parts paragraphs, `#` begins a heading. */
export function blocksOf(text: string): readonly Block[] {
	return text
		.split(/\n\s*\n|\n(?=#)|(?<=^#[^\n]*)\n/m)
		.map((part) => part.split("\n").map((line) => line.trim()))
		.map((lines) => lines.filter((line) => line !== ""))
		.filter((lines) => lines.length > 0)
		.map((lines): Block => {
			const [first = ""] = lines;
			return first.startsWith("#")
				? { kind: "heading", lines: [first.replace(/^#+\s*/, "")] }
				: { kind: "paragraph", lines };
		});
}

/** Lines below each other. */
export function Lines({ lines }: { readonly lines: readonly Child[] }) {
	return (
		<>
			{lines.map((line, at) => (
				<>
					{at > 0 && <br />}
					{line}
				</>
			))}
		</>
	);
}

/** A text of the municipality, in German whatever language the page has. */
export function OwnText({ text }: { readonly text: string }) {
	const blocks = blocksOf(text);
	if (blocks.length === 0) return null;
	return (
		<div lang="de">
			{blocks.map(({ kind, lines }) =>
				kind === "heading" ? (
					<h2 class="kern-heading-medium">{lines[0]}</h2>
				) : (
					<p class="kern-body">
						<Lines lines={lines} />
					</p>
				),
			)}
		</div>
	);
}
