// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root, say } from "./process.mjs";

const file = join(root, ".boot.lock");
const LONGEST_PREPARATION = 15 * 60_000;

/** Runs the preparation in one process at a time; others wait, and a lock left by a dead process is taken over. */
export async function withLock(prepare) {
	await take();
	const release = () => rmSync(file, { force: true });
	process.once("exit", release);
	try {
		await prepare();
	} finally {
		release();
		process.off("exit", release);
	}
}

async function take() {
	for (let waited = 0; ; waited += 1) {
		if (tryToTake()) return;
		if (waited === 10) say("Ein anderer Start bereitet gerade vor, einen Augenblick …");
		await setTimeout(100);
	}
}

function tryToTake() {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return true;
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
		if (!ownerIsAlive()) rmSync(file, { force: true });
		return false;
	}
}

function ownerIsAlive() {
	try {
		// Process numbers are given out again, so age ends a lock too.
		if (Date.now() - statSync(file).mtimeMs > LONGEST_PREPARATION) return false;
		const pid = Number(readFileSync(file, "utf8"));
		// The owner writes its number right after it made the file: an empty one is a lock in the making.
		if (pid > 0) process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM" || error.code === "ENOENT";
	}
}
