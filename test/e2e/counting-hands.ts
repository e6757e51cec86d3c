// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "playwright-core";
import type { Hands } from "./hands.ts";

/** What somebody had to do: clicks (a field to write in is one as well), fields written in, pages that came. */
export type Effort = { readonly clicks: number; readonly texts: number; readonly pages: number };

/** Hands that count what they do, and the pages that they see. */
export function countingHands(hands: Hands, page: Page) {
	const done = { clicks: 0, texts: 0, pages: 0 };
	page.on("framenavigated", (frame) => {
		if (frame === page.mainFrame() && frame.url() !== "about:blank") done.pages += 1;
	});
	const counting: Hands & { readonly openLink: (address: string) => Promise<void> } = {
		press: (target) => hands.press(target).finally(() => (done.clicks += 1)),
		pick: (radio) => hands.pick(radio).finally(() => (done.clicks += 1)),
		choose: (list, option) => hands.choose(list, option).finally(() => (done.clicks += 1)),
		write: async (field, text) => {
			done.clicks += 1;
			done.texts += 1;
			await hands.write(field, text);
		},
		/** A link in a mail. */
		openLink: async (address) => {
			done.clicks += 1;
			await page.goto(address);
		},
	};
	return { hands: counting, effort: (): Effort => ({ ...done }) };
}
