// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	chmodSync,
	closeSync,
	fsyncSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { type Database, openDatabase } from "../../src/store/engine/open-database.ts";
import { openSmtpServer } from "../smtp-server.ts";

export type MailTally = {
	readonly kills: number;
	/** Mails whose transaction was committed before a kill. */
	readonly committed: number;
	/** Committed, but accepted by no mail server. */
	readonly missing: number;
	/** Accepted more often than once: so many times too often. */
	readonly duplicates: number;
	/** Of these, mails that were not being sent when a kill came. */
	readonly unexplained: number;
};

const script = join(import.meta.dirname, "mailing-process.ts");
/** Longer than a lease. */
const minutesAhead = 6;
const latestKill = 400;

/** What the mail server accepted: on the disk before it says so. */
function openAccepted(path: string) {
	const file = openSync(path, "wx");
	return {
		note: (id: string) => {
			writeSync(file, `${id}\n`);
			fsyncSync(file);
		},
		all: () => readFileSync(path, "utf8").split("\n").filter(Boolean),
		close: () => closeSync(file),
	};
}

const idOf = (mail: string): string => /^Message-ID: <([\da-f-]{36})@/im.exec(mail)?.[1] ?? "";

/** Kills the sender, by turns at any moment and between the mail server's acceptance and its answer. */
export async function runMailKills(kills: number, report: (line: string) => void = () => {}): Promise<MailTally> {
	const folder = mkdtempSync(join(tmpdir(), "mail-kills-"));
	chmodSync(folder, 0o711);
	const dataFolder = join(folder, "data");
	mkdirSync(dataFolder);
	const accepted = openAccepted(join(folder, "accepted"));
	// Held for the whole run: what is killed is the sender, not the database.
	const database = await openDatabase({ dataFolder, log: () => {} });
	let victim: ChildProcess | undefined;
	const server = await openSmtpServer({
		onMail: async (mail) => {
			accepted.note(idOf(mail));
			if (!victim) return;
			const dying = victim;
			victim = undefined;
			const ended = once(dying, "close");
			dying.kill("SIGKILL");
			await ended;
		},
	});
	const start = (turn: number, mode: string) =>
		spawn(process.execPath, [script, dataFolder, server.url, String(turn * minutesAhead), mode], {
			stdio: ["ignore", "pipe", "inherit"],
		});
	const committed = new Set<string>();
	const sending = new Set<string>();
	for (let turn = 0; turn < kills; turn += 1) {
		const child = start(turn, "write");
		const ended = once(child, "close");
		const lines = createInterface(child.stdout);
		const first = once(lines, "line");
		lines.on("line", (id) => committed.add(id));
		await first;
		await setTimeout(Math.random() * latestKill);
		if (turn % 2 === 0) child.kill("SIGKILL");
		else victim = child;
		await ended;
		for (const id of await sendingAtDeath(database)) sending.add(id);
		report(`kill ${turn + 1}: ${committed.size} committed, ${accepted.all().length} accepted`);
	}
	const drained = start(kills, "drain");
	await once(drained, "close");
	const all = accepted.all();
	await database.close();
	await server.close();
	accepted.close();
	rmSync(folder, { recursive: true });
	return tallyOf({ kills, committed, sending, all });
}

type Seen = {
	readonly kills: number;
	readonly committed: ReadonlySet<string>;
	readonly sending: ReadonlySet<string>;
	readonly all: readonly string[];
};

function tallyOf({ kills, committed, sending, all }: Seen): MailTally {
	const times = new Map<string, number>();
	for (const id of all) times.set(id, (times.get(id) ?? 0) + 1);
	const twice = [...times].filter(([, count]) => count > 1);
	return {
		kills,
		committed: committed.size,
		missing: [...committed].filter((id) => !times.has(id)).length,
		duplicates: twice.reduce((sum, [, count]) => sum + count - 1, 0),
		unexplained: twice.filter(([id]) => !sending.has(id)).length,
	};
}

/** The mails that were taken and not settled when the sender died. */
async function sendingAtDeath({ ownerPool }: Pick<Database, "ownerPool">): Promise<readonly string[]> {
	const { rows } = await ownerPool.query<{ id: string }>(
		"SELECT id FROM planstand.mail WHERE state = 'waiting' AND lease_until IS NOT NULL",
	);
	return rows.map(({ id }) => id);
}
