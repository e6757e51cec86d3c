// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout as pause } from "node:timers/promises";
import { ensureCluster, type Passwords } from "./cluster.ts";
import { isUsed, register, underLock } from "./home-lock.ts";
import type { Postmaster } from "./postmaster.ts";
import { findPostmaster } from "./postmaster.ts";
import { isAlive } from "./process-identity.ts";
import { openServerHome, type ServerHome } from "./server-home.ts";
import { placePrograms, removeOtherPrograms, type ServerPrograms } from "./server-programs.ts";
import { ensurePostmaster, type ServerSettings } from "./start-postmaster.ts";
import { stopPostmaster } from "./stop-postmaster.ts";

export type EmbeddedServer = {
	/** Folder of the socket, or address. */
	readonly host: string;
	readonly port: number;
	readonly passwords: Passwords;
	/** Says that we no longer need it; whoever is the last one stops it. */
	readonly leave: () => Promise<void>;
};

type Choices = {
	readonly log: (line: string) => void;
	/** Other programs than those that came with the package. */
	readonly programs?: ServerPrograms;
	readonly settings?: ServerSettings;
};

const LOOK_EVERY = 200;

/**
 * Joins the server of a data folder: finds the one that runs, whoever started it, or starts it; keeps it running until the last
 * process that joined has left. A process that was killed counts as gone.
 */
export async function joinEmbeddedServer(dataFolder: string, choices: Choices): Promise<EmbeddedServer> {
	const home = openServerHome(dataFolder);
	const { postmaster, passwords, unregister } = await underLock(home.folder, async () => {
		const unregister = register(home.folder);
		try {
			return { ...(await ensureServer(home, choices)), unregister };
		} catch (error) {
			unregister();
			throw error;
		}
	});
	const stopWatching = keepRunning(home, postmaster, choices);
	return {
		host: postmaster.host,
		port: postmaster.port,
		passwords,
		leave: async () => {
			await stopWatching();
			await underLock(home.folder, async () => {
				unregister();
				if (!isUsed(home.folder)) await stopPostmaster(home);
			});
		},
	};
}

async function ensureServer(home: ServerHome, choices: Choices) {
	const programs = choices.programs ?? placePrograms(home.folder);
	const passwords = await ensureCluster(home, programs);
	if (!findPostmaster(home)) removeOtherPrograms(home.folder, programs);
	return { passwords, postmaster: await ensurePostmaster(home, programs, choices.settings ?? {}) };
}

/** Looks after the server and starts it again where it died; returns how to end that. */
function keepRunning(home: ServerHome, first: Postmaster, choices: Choices): () => Promise<void> {
	let current = first;
	let stopped = false;
	let work: Promise<void> | undefined;
	const revive = async () => {
		choices.log("PostgreSQL ist unerwartet zu Ende gegangen und wird neu gestartet.");
		try {
			// The port must stay: what is connected to this server knows it by that.
			const settings = { ...choices.settings, port: String(first.port) };
			const found = await underLock(home.folder, () => ensureServer(home, { ...choices, settings }));
			current = found.postmaster;
		} catch (error) {
			choices.log(error instanceof Error ? error.message : String(error));
			await pause(1000);
		}
		work = undefined;
	};
	const timer = setInterval(() => {
		if (!stopped && !work && !isAlive(current.pid)) work = revive();
	}, LOOK_EVERY).unref();
	return async () => {
		stopped = true;
		clearInterval(timer);
		await work;
	};
}
