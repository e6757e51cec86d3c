// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMeaning } from "../../../plan/status.ts";

/** What a picture says that other sites show beside a link to a plan. */
export type Preview = {
	readonly city: string;
	readonly title: string;
	readonly sentence: string;
	readonly asOf: string;
	readonly bar: readonly {
		readonly meaning: StatusMeaning | "unknown";
		readonly label: string;
		readonly count: number;
	}[];
	/** `#rrggbb` */
	readonly accent: string;
	readonly logo?: Uint8Array;
};

/** As wide and as high as those sites want it. */
export const previewSize = { width: 1200, height: 630 } as const;
