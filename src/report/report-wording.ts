// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WordingSettings } from "./publication-settings.ts";
import type { ReportWording } from "./snapshot.ts";

/** What a report takes over of how the municipality words its reports; undefined where it words nothing. */
export function wordingOf({ kind, foreword, imprint }: WordingSettings): ReportWording | undefined {
	const paragraphs = foreword
		.split(/\n\s*\n/u)
		.map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
		.filter((paragraph) => paragraph !== "");
	if (kind === "" && paragraphs.length === 0 && imprint.length === 0) return undefined;
	return { kind, foreword: paragraphs, imprint };
}

/**
 * What stands beside a plan's title to say what kind of document it is. A title that says already that it is a report needs
 * nothing of Planstand's, and one that has the city's own word needs not that word twice.
 */
export function kindBeside(title: string, kind: string, wording: ReportWording | undefined): string {
	if (wording?.kind) return title.toLowerCase().includes(wording.kind.toLowerCase()) ? "" : kind;
	return /bericht|report/iu.test(title) ? "" : kind;
}
