// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { z } from "zod";
import { snapshotSchema } from "./snapshot.ts";

test("docs/report-schema.json describes the snapshot; when it has changed, `vitest -u` writes it anew", async () => {
	const schema = z.toJSONSchema(snapshotSchema);
	expect(schema).toMatchObject({ type: "object", properties: { schemaVersion: { const: 1 } } });
	await expect(`${JSON.stringify(schema, null, "\t")}\n`).toMatchFileSnapshot("../../docs/report-schema.json");
});
