// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMeaning } from "../../../plan/status.ts";

type MarkName = StatusMeaning | "unknown";

const ring = '<circle cx="8" cy="8" r="6.35" fill="none" stroke="currentColor" stroke-width="1.8"/>';

/** The shapes of the statuses as the pages show them, within 16 by 16. */
const shapes: Readonly<Record<MarkName, string>> = {
	done: '<path fill="currentColor" fill-rule="evenodd" d="M8 .75a7.25 7.25 0 1 0 0 14.5A7.25 7.25 0 0 0 8 .75Zm-1.1 10.9L3.3 8.05l1.3-1.3 2.3 2.3 4.6-4.6 1.3 1.3-5.9 5.9Z"/>',
	continuous:
		'<g fill="none" stroke="currentColor" stroke-width="1.8"><path d="M2 8.4A6 6 0 0 1 12.6 4.2"/><path d="M14 7.6A6 6 0 0 1 3.4 11.8"/></g><path fill="currentColor" d="M14.6 1v5.4H9.2zM1.4 15V9.6h5.4z"/>',
	partial: `${ring}<path fill="currentColor" d="M8 1.6a6.4 6.4 0 0 0 0 12.8Z"/>`,
	underway: `${ring}<path fill="currentColor" d="M8 8V1.6A6.4 6.4 0 0 1 14.4 8Z"/>`,
	planned: `${ring}<path fill="none" stroke="currentColor" stroke-width="1.8" d="M8 4v4.3l2.8 1.7"/>`,
	not_done: `${ring}<path fill="none" stroke="currentColor" stroke-width="1.8" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>`,
	dropped: '<path fill="currentColor" d="M2 6.9h12v2.2H2z"/>',
	unknown:
		'<circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="1.6 2.01"/><path fill="none" stroke="currentColor" stroke-width="1.5" d="M6 6.3c.1-1.3.9-2 2-2s2 .7 2 1.8c0 1.5-2 1.6-2 3.2"/><circle cx="8" cy="11.4" r="1" fill="currentColor"/>',
};

/** Ink for marks and bars: dark enough on white for shapes and for white figures on it, and told apart in grey as well. */
export const inks: Readonly<Record<MarkName, string>> = {
	done: "#17683a",
	continuous: "#2a6fb5",
	underway: "#4b4fa8",
	partial: "#9a5b00",
	planned: "#5b6270",
	not_done: "#b3261e",
	dropped: "#5b6270",
	unknown: "#5b6270",
};

/** The marks as SVG, each in its ink. */
export const marks: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(shapes).map(([name, shape]) => [
		name,
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${shape.replaceAll("currentColor", inks[name as MarkName])}</svg>`,
	]),
);
