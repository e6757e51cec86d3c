// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { DataTheme } from "./data-theme.ts";
import type { Licence } from "./licence.ts";

/** What a file is, in the words of the European and the Internet's lists. */
export type FileKind = "CSV" | "DOCX" | "JSON" | "PDF" | "XLSX";

/** A file of a dataset that everybody may take. */
export type Distribution = {
	/** An address that names it for ever. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Where one reads about it and finds it. */
	readonly accessAddress: string;
	readonly downloadAddress: string;
	readonly kind: FileKind;
	readonly issued: Date;
	readonly modified: Date;
	/** In hexadecimal; left out where the file can change. */
	readonly sha256?: string;
};

/** What is published of one plan: one dataset for ever, with each report's files. */
export type Dataset = {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly keywords: readonly string[];
	readonly themes: readonly DataTheme[];
	/** The page for people. */
	readonly page: string;
	readonly issued: Date;
	readonly modified: Date;
	/** The number of its newest report. */
	readonly version: string;
	/** What was corrected. */
	readonly versionNotes: readonly string[];
	/** The days for which something is told, the first and the last. */
	readonly covers: { readonly first: IsoDate; readonly last: IsoDate };
	readonly distributions: readonly Distribution[];
};

/** All that a municipality gives away, and who answers for it. */
export type Catalogue = {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly page: string;
	readonly publisher: { readonly id: string; readonly name: string; readonly page?: string };
	/** Where one asks: a mail address, or else a page. */
	readonly contact: { readonly id: string; readonly name: string; readonly mail?: string; readonly page: string };
	readonly licence: Licence;
	/** How to name who made it, where the licence asks for it. */
	readonly attribution?: string;
	/** Under which name GovData gets it: `freistaatSachsen`, or its whole address. */
	readonly contributorId?: string;
	/** The eight digits of the municipality. */
	readonly municipalityKey?: string;
	readonly datasets: readonly Dataset[];
};
