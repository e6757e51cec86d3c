// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout } from "node:timers/promises";
import { Pool, type PoolClient, type PoolConfig } from "pg";

type Done = (release?: Error | boolean) => void;
type Callback = (error: Error | undefined, client: PoolClient | undefined, done: Done) => void;

const PATIENCE = 15_000;
const PAUSE = 50;

/** No server there, or one that is starting, ending or recovering: what passes when it is back. */
const passing = ["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "57P01", "57P02", "57P03"];

/**
 * A pool that waits for a server which is being restarted instead of failing at once. Only getting a connection is
 * repeated: whether a statement whose connection broke was carried out cannot be known here.
 */
export class PatientPool extends Pool {
	constructor(config: PoolConfig) {
		super(config);
		// A connection that breaks between two statements, used by somebody or not, tells so by an event; unheard, that would end
		// the process. Whoever uses it learns of it from the next statement.
		this.on("error", () => {});
		this.on("connect", (client) => client.on("error", () => {}));
	}

	override connect(): Promise<PoolClient>;
	override connect(callback: Callback): void;
	override connect(callback?: Callback): Promise<PoolClient> | undefined {
		const connected = this.#connectPatiently();
		if (!callback) return connected;
		connected.then(
			(client) => callback(undefined, client, (release) => client.release(release)),
			(error: Error) => callback(error, undefined, () => {}),
		);
		return undefined;
	}

	async #connectPatiently(): Promise<PoolClient> {
		for (const deadline = Date.now() + PATIENCE; ; await setTimeout(PAUSE)) {
			try {
				return await super.connect();
			} catch (error) {
				const { code, message } = error as Error & { readonly code?: string };
				const passes = passing.includes(code ?? "") || /Connection terminated/.test(message);
				if (!passes || this.ending || Date.now() > deadline) throw error;
			}
		}
	}
}
