// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";

type Kind = "heading" | "paragraph" | "list";
type Block = { readonly kind: Kind; readonly lines: readonly string[] };

const marks: Readonly<Record<Kind, RegExp>> = { heading: /^#+\s*/, list: /^[-–•*]\s+/, paragraph: /^/ };
const kindOf = (line: string): Kind =>
	marks.heading.test(line) ? "heading" : marks.list.test(line) ? "list" : "paragraph";

/** Paragraphs, headings and lists of a text: an empty line parts paragraphs, `#` begins a heading, `-` a part of a list. */
export function blocksOf(text: string): readonly Block[] {
	const blocks: { readonly kind: Kind; readonly lines: string[] }[] = [];
	let isOpen = false;
	for (const line of text.split("\n").map((one) => one.trim())) {
		const kind = kindOf(line);
		const last = blocks.at(-1);
		const words = line.replace(marks[kind], "");
		if (words !== "" && isOpen && last?.kind === kind) last.lines.push(words);
		else if (words !== "") blocks.push({ kind, lines: [words] });
		isOpen = words !== "" && kind !== "heading";
	}
	return blocks;
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

const Items = ({ lines }: { readonly lines: readonly string[] }) => (
	<ul class="plain-list kern-body">
		{lines.map((line) => (
			<li>{line}</li>
		))}
	</ul>
);

/** A text of the municipality, in German whatever language the page has. */
export function OwnText({ text }: { readonly text: string }) {
	const blocks = blocksOf(text);
	if (blocks.length === 0) return null;
	return (
		<div lang="de">
			{blocks.map(({ kind, lines }) => {
				if (kind === "heading") return <h2 class="kern-heading-medium">{lines[0]}</h2>;
				if (kind === "list") return <Items lines={lines} />;
				return (
					<p class="kern-body">
						<Lines lines={lines} />
					</p>
				);
			})}
		</div>
	);
}
