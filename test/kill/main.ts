// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// `npm run kills -- --kills 300`: kills Planstand, its PostgreSQL, or both while it saves, and prints what was lost.
import { parseArgs } from "node:util";
import { openRowsTarget } from "./rows-target.ts";
import { runKills, type Tally } from "./run-kills.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "30" } } });
const target = openRowsTarget();
const tallies = await runKills(target, Number(values.kills), console.error);
target.remove();

const row = (name: string, { kills, acknowledged, lost, unreadable }: Tally) =>
	[name.padEnd(10), ...[kills, acknowledged, lost, unreadable].map((count) => String(count).padStart(13))].join("");
console.log(`killed    ${["kills", "acknowledged", "lost", "unreadable"].map((title) => title.padStart(13)).join("")}`);
for (const [victim, tally] of tallies) console.log(row(victim, tally));
process.exitCode = [...tallies.values()].some(({ lost, unreadable }) => lost + unreadable > 0) ? 1 : 0;
