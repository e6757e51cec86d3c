// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { parseArgs } from "node:util";
import { type Assessment, assess, meanScore, misses, THRESHOLDS } from "./assess.ts";
import { closeChromium } from "./chromium.ts";
import { removeOfficeProfile } from "./convert.ts";
import { layoutSet, planModel } from "./sets.ts";

// node test/layouts/score-layouts.ts [--set tuning|heldout|all] [--model golden|generated] [--seed N] [--only PART] [--summary]
const { values } = parseArgs({
	options: {
		set: { type: "string", default: "tuning" },
		model: { type: "string", default: "generated" },
		seed: { type: "string", default: "1" },
		only: { type: "string", default: "" },
		summary: { type: "boolean", default: false },
	},
});
const model = planModel(values.model, values.seed);
const layouts = layoutSet(values.set).filter((layout) => layout.name.includes(values.only));

const found: Assessment[] = [];
for (const layout of layouts) found.push(await assess(model, layout));
await closeChromium();
await removeOfficeProfile();

const cells = ({ score }: Assessment) =>
	[score.measures, score.field, score.silent, score.review, score.text].map((figure) => figure.toFixed(4)).join("  ");
if (!values.summary) {
	console.log(`${"layout".padEnd(36)}measures  field   silent  review  text`);
	for (const one of found.toSorted((a, b) => a.score.field - b.score.field)) {
		const short = misses(one.score, one.layoutClass);
		console.log(`${one.name.padEnd(36)}${cells(one)}  ${short.length > 0 ? `✗ ${one.problem}` : ""}`);
	}
}
for (const layoutClass of ["office", "ruled", "unruled", "text"] as const) {
	const own = found.filter((one) => one.layoutClass === layoutClass);
	if (own.length === 0) continue;
	const mean = meanScore(own);
	const met = own.filter((one) => misses(one.score, layoutClass).length === 0).length;
	const wanted = THRESHOLDS[layoutClass];
	console.log(
		`\n${layoutClass}: ${met} of ${own.length} reach measures ${wanted.measures}, field ${wanted.field}, silent ${wanted.silent}, text ${wanted.text}`,
	);
	const figures = (["measures", "field", "silent", "review", "text"] as const).map(
		(figure) => `${figure} ${mean[figure].toFixed(4)}`,
	);
	console.log(`  mean: ${figures.join("  ")}`);
}
