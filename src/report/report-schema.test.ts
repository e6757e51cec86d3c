// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { z } from "zod";
import { firstSnapshotSchema, snapshotSchema } from "./snapshot.ts";

test.each([
	[1, firstSnapshotSchema, "report-schema.json"],
	[2, snapshotSchema, "report-schema-2.json"],
] as const)(
	"version %i of the snapshot is described in docs; when it has changed, `vitest -u` writes it anew",
	async (version, snapshot, file) => {
		const schema = z.toJSONSchema(snapshot);
		expect(schema).toMatchObject({ type: "object", properties: { schemaVersion: { const: version } } });
		await expect(`${JSON.stringify(schema, null, "\t")}\n`).toMatchFileSnapshot(`../../docs/${file}`);
	},
);
