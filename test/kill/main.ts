// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// `npm run kills -- --kills 300`: kills Planstand, its PostgreSQL, or both while people save by its forms, and prints what was
// lost. `--rows` saves plain rows by the database's connections instead.
import { parseArgs } from "node:util";
import { openRowsTarget } from "./rows-target.ts";
import { runKills, type Tally } from "./run-kills.ts";
import { openSiteTarget } from "./site-target.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "30" }, rows: { type: "boolean" } } });
const target = values.rows ? openRowsTarget() : openSiteTarget();
const tallies = await runKills(target, Number(values.kills), console.error);
target.remove();

const row = (name: string, { kills, acknowledged, lost, unreadable }: Tally) =>
	[name.padEnd(10), ...[kills, acknowledged, lost, unreadable].map((count) => String(count).padStart(13))].join("");
console.log(`killed    ${["kills", "acknowledged", "lost", "unreadable"].map((title) => title.padStart(13)).join("")}`);
for (const [victim, tally] of tallies) console.log(row(victim, tally));
process.exitCode = [...tallies.values()].some(({ lost, unreadable }) => lost + unreadable > 0) ? 1 : 0;
