// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Letter } from "../../mail/letter.ts";

/** A letter as plain text: addresses on lines of their own, so that every mail program makes links of them. */
export function textOf({ greeting, paragraphs, action, code, closing, optOut }: Letter): string {
	const blocks = [
		greeting,
		...paragraphs,
		...(action ? [`${action.label}\n${action.url}`] : []),
		...(code ? [`${code.label}: ${code.value}`] : []),
		...closing,
		...(optOut ? [`${optOut.label}\n${optOut.url}`] : []),
	];
	return `${blocks.join("\n\n")}\n`;
}
