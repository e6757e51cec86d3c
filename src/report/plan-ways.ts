// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanSections } from "./plan-sections.ts";
import type { FileHead } from "./publication-file.ts";
import type { Report } from "./report.ts";

/** The film and its captions, as far as there are any. */
export type WayFiles = { readonly film?: FileHead; readonly captions?: FileHead };

export const wayNames = ["easy-language", "sign-language"] as const;
export type WayName = (typeof wayNames)[number];

/** Of which report a text or a film tells, and whether a newer one is out meanwhile. */
type Told = { readonly report: Report; readonly isOutdated: boolean };

/** What everybody may read and see of a plan in other ways (§ 4 BITV 2.0). */
export type PlanWays = {
	readonly "easy-language"?: Told & { readonly text: string };
	readonly "sign-language"?: Told & Omit<PlanSections["sign-language"], "report"> & WayFiles;
};

type Given = {
	readonly sections: Pick<PlanSections, WayName>;
	readonly files: WayFiles;
	/** The reports that everybody may read: what tells of one that was taken down is taken down with it. */
	readonly reports: readonly Report[];
	readonly current: Report | undefined;
};

/** Which of it is there for everybody. */
export function planWaysOf({ sections, files, reports, current }: Given): PlanWays {
	const toldIn = (number: number): Told | undefined => {
		const report = reports.find((one) => one.number === number);
		return report && { report, isOutdated: report.number !== current?.number };
	};
	const { text, report } = sections["easy-language"];
	const { report: filmed, ...sign } = sections["sign-language"];
	const [easy, signed] = [toldIn(report), toldIn(filmed)];
	return {
		...(text && easy && { "easy-language": { ...easy, text } }),
		...((files.film || sign.link) && signed && { "sign-language": { ...signed, ...sign, ...files } }),
	};
}
