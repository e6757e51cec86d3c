// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../view.ts";
import { wordDifferences } from "./word-differences.ts";

type MarkedProps = { readonly view: View; readonly before: string; readonly after: string };

/** A text with the words marked in which it differs from the one before: those that came, and those that went. */
export function MarkedWords({ view: { t }, before, after }: MarkedProps) {
	return (
		<div class="marked breakable">
			{wordDifferences(before, after).map(({ kind, text }) => {
				if (kind === "new") return <Marked as="ins" name={t.edit_word_new()} text={text} />;
				if (kind === "gone") return <Marked as="del" name={t.edit_word_gone()} text={text} />;
				return text;
			})}
		</div>
	);
}

/** The kind of mark is read aloud too. */
function Marked({ as: Tag, name, text }: { readonly as: "ins" | "del"; readonly name: string; readonly text: string }) {
	return (
		<Tag>
			<span class="kern-sr-only">{` [${name}: `}</span>
			{text}
			<span class="kern-sr-only">{"] "}</span>
		</Tag>
	);
}
