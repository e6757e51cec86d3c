// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a report can be had as. */
export const reportFormats = ["pdf", "docx", "xlsx", "csv", "csv-excel", "csvw", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** `table`: the table that councils know, landscape. `blocks`: a measure after the other, portrait. */
export const reportLayouts = ["table", "blocks"] as const;
export type ReportLayout = (typeof reportLayouts)[number];
