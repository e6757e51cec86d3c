// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";

/** The first file of an archive: what it is and what a database must be to take it. */
export const manifestSchema = z.object({
	format: z.literal(1),
	writtenAt: z.iso.datetime(),
	migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
	tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
	/** The next numbers of the columns that the database counts itself. */
	sequences: z.array(z.object({ name: z.string(), next: z.number().int() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The last file of an archive: it is whole when this is there and right. */
export const sumsSchema = z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() }));

export type Sums = z.infer<typeof sumsSchema>;
