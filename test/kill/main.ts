// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// `npm run kills -- --kills 300`: kills Planstand, its PostgreSQL, or both while people save by its forms, and prints what was
// lost. `--target round` lets units answer a round: typing, handing in, taking back. `--target rows` saves plain rows by the database's connections instead; `--target smtp` kills what sends mails.
import { parseArgs } from "node:util";
import { runMailKills } from "./mail-kills.ts";
import { openRoundTarget } from "./round-target.ts";
import { openRowsTarget } from "./rows-target.ts";
import { runKills, type Tally } from "./run-kills.ts";
import { openSiteTarget } from "./site-target.ts";

const { values } = parseArgs({
	options: { kills: { type: "string", default: "30" }, target: { type: "string", default: "site" } },
});
const kills = Number(values.kills);
type OpenTarget = typeof openRowsTarget | typeof openSiteTarget;
const targets: Readonly<Record<string, OpenTarget>> = {
	...{ rows: openRowsTarget, site: openSiteTarget, round: openRoundTarget },
};

const line = (name: string, cells: readonly (string | number)[]) =>
	[name.padEnd(10), ...cells.map((cell) => String(cell).padStart(13))].join("");

const row = (name: string, { kills, acknowledged, lost, unreadable }: Tally) =>
	line(name, [kills, acknowledged, lost, unreadable]);

async function killSaving(): Promise<boolean> {
	const open = Object.hasOwn(targets, values.target) ? targets[values.target] : undefined;
	if (!open) throw new Error(`There is no target ${values.target}.`);
	const target = open();
	const tallies = await runKills(target, kills, console.error);
	target.remove();
	console.log(line("killed", ["kills", "acknowledged", "lost", "unreadable"]));
	for (const [victim, tally] of tallies) console.log(row(victim, tally));
	return [...tallies.values()].every(({ lost, unreadable }) => lost + unreadable === 0);
}

async function killMailing(): Promise<boolean> {
	const tally = await runMailKills(kills, console.error);
	const { committed, missing, duplicates, unexplained } = tally;
	console.log(line("killed", ["kills", "committed", "missing", "duplicates", "unexplained"]));
	console.log(line("sender", [tally.kills, committed, missing, duplicates, unexplained]));
	return missing === 0 && unexplained === 0 && duplicates <= kills;
}

process.exitCode = (await (values.target === "smtp" ? killMailing() : killSaving())) ? 0 : 1;
