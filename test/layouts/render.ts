// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closeChromium } from "./chromium.ts";
import { removeOfficeProfile } from "./convert.ts";
import { endingOf } from "./layout.ts";
import { produce } from "./produce.ts";
import { layoutSet, planModel } from "./sets.ts";
import { truthOf } from "./truth.ts";

// node test/layouts/render.ts OUTDIR [--set tuning|heldout|all] [--model golden|generated] [--seed N] [--only NAME]
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		set: { type: "string", default: "tuning" },
		model: { type: "string", default: "generated" },
		seed: { type: "string", default: "1" },
		only: { type: "string" },
	},
});
const folder = positionals[0];
if (folder === undefined)
	throw new Error("usage: node test/layouts/render.ts OUTDIR [--set …] [--model …] [--seed N] [--only NAME]");
const model = planModel(values.model, values.seed);

mkdirSync(folder, { recursive: true });
const layouts = layoutSet(values.set);
for (const layout of layouts.filter((one) => values.only === undefined || one.name === values.only)) {
	const started = Date.now();
	const bytes = await produce(model, layout);
	writeFileSync(join(folder, `${layout.name}.${endingOf(layout)}`), bytes);
	writeFileSync(join(folder, `${layout.name}.truth.json`), JSON.stringify(truthOf(model, layout), null, 1));
	process.stderr.write(`${layout.name}.${endingOf(layout)} ${bytes.length} bytes, ${Date.now() - started} ms\n`);
}
await closeChromium();
await removeOfficeProfile();
