// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** What computing a hash costs: memory in KiB and passes over it. */
export type HashCost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** Argon2id as OWASP's Password Storage Cheat Sheet recommends it at least. */
const presentCost: HashCost = { memory: 19_456, passes: 2, parallelism: 1 };

const derive = promisify(argon2);
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;
const bare = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");

// The same letter typed on two keyboards must be the same password.
const digest = (password: string, nonce: Buffer, cost: HashCost): Promise<Buffer> =>
	derive("argon2id", { ...cost, message: password.normalize("NFKC"), nonce, tagLength: 32 });

/** What is kept of a password: salt, cost and hash in one text (PHC string format). */
export async function hashPassword(password: string, cost: HashCost = presentCost): Promise<string> {
	const salt = randomBytes(16);
	const { memory, passes, parallelism } = cost;
	const hash = await digest(password, salt, cost);
	return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(hash)}`;
}

export type PasswordCheck = {
	readonly right: boolean;
	/** The hash was made at another cost than today's: make it anew while the password is at hand. */
	readonly outdated: boolean;
};

/** Whether a password is the one that was hashed. */
export async function checkPassword(kept: string, password: string): Promise<PasswordCheck> {
	const [, memory, passes, parallelism, salt, hash] = form.exec(kept) ?? [];
	if (!salt || !hash) throw new Error("A password hash of an unknown form.");
	const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
	const wanted = Buffer.from(hash, "base64");
	const right = timingSafeEqual(await digest(password, Buffer.from(salt, "base64"), cost), wanted);
	const outdated = Object.entries(presentCost).some(([key, value]) => cost[key as keyof HashCost] !== value);
	return { right, outdated };
}

let decoy: Promise<string> | undefined;

/** Takes as long as checking a password where there is none to check: who tries cannot tell which accounts exist. */
export async function pretendToCheck(password: string): Promise<void> {
	decoy ??= hashPassword(randomBytes(16).toString("hex"));
	await checkPassword(await decoy, password);
}
