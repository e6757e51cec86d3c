// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Locator } from "playwright-core";

/** How somebody uses a page. */
export type Hands = {
	readonly press: (target: Locator) => Promise<void>;
	readonly write: (field: Locator, text: string) => Promise<void>;
	readonly pick: (radio: Locator) => Promise<void>;
	readonly choose: (list: Locator, option: string) => Promise<void>;
};

/** With a pointer. */
export const pointer: Hands = {
	press: (target) => target.click(),
	write: (field, text) => field.fill(text),
	pick: (radio) => radio.check(),
	choose: async (list, option) => void (await list.selectOption(option)),
};

const mostStops = 200;

/** Goes from stop to stop as the Tab key does, until `isThere`. */
async function tabTo(target: Locator, isThere: (element: Element) => boolean): Promise<void> {
	await target.waitFor();
	for (let stop = 0; stop < mostStops; stop += 1) {
		if (await target.evaluate(isThere)) return;
		await target.page().keyboard.press("Tab");
	}
	throw new Error(`The Tab key does not lead to ${target}.`);
}

const hasFocus = (element: Element) => element === document.activeElement;

/** A group of radio buttons is one stop. */
const groupHasFocus = (element: Element) =>
	document.activeElement?.getAttribute("name") === element.getAttribute("name");

/** With nothing but a keyboard. */
export const keyboard: Hands = {
	press: async (target) => {
		await tabTo(target, hasFocus);
		await target.page().keyboard.press("Enter");
	},
	write: async (field, text) => {
		await tabTo(field, hasFocus);
		const { keyboard: keys } = field.page();
		const isDay = (await field.getAttribute("type")) === "date";
		if (!isDay) await keys.press("Control+a");
		await keys.type(isDay ? text.replace(/(\d+)-(\d+)-(\d+)/, "$2$3$1") : text);
	},
	pick: async (radio) => {
		await tabTo(radio, groupHasFocus);
		for (let step = 0; step < 20 && !(await radio.isChecked()); step += 1) {
			await radio.page().keyboard.press("ArrowDown");
		}
	},
	choose: async (list, option) => {
		await tabTo(list, hasFocus);
		await list.page().keyboard.type(option);
	},
};
