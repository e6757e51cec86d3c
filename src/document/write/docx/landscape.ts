// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { PageOrientation } from "docx";

/** A4 across, in twentieths of a point. */
export const landscapePage = {
	// The library turns the page itself.
	size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
	margin: { top: 850, bottom: 850, left: 850, right: 850, header: 400, footer: 400 },
} as const;

/** What lies between the margins. */
export const landscapeWidth = 16_838 - 2 * 850;
