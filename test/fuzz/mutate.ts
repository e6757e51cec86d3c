// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "../layouts/random.ts";

/** Archives that are packed on another day have the same bytes. */
export const ZIP_TIME = new Date("2026-01-01T12:00:00");

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const flip: Mutation = (bytes, random) => {
	const copy = bytes.slice();
	for (let left = random.between(1, 24); left > 0; left--)
		copy[random.between(0, copy.length - 1)] = random.between(0, 255);
	return copy;
};

const cut: Mutation = (bytes, random) => {
	const start = random.between(0, bytes.length - 1);
	const end = random.chance(0.5) ? bytes.length : Math.min(bytes.length, start + random.between(1, 400));
	return joined(bytes.subarray(0, start), bytes.subarray(end));
};

const repeat: Mutation = (bytes, random) => {
	const start = random.between(0, bytes.length - 1);
	const piece = bytes.subarray(start, start + random.between(1, 600));
	return joined(
		bytes.subarray(0, start),
		...Array.from({ length: random.between(2, 12) }, () => piece),
		bytes.subarray(start),
	);
};

/** Numbers become huge, zero or negative: spans, counts, offsets and lengths are where readers trust a file most. */
const inflate: Mutation = (bytes, random) => {
	const text = strFromU8(bytes, true);
	const numbers = [...text.matchAll(/\d+/g)];
	const target = numbers.length > 0 ? random.pick(numbers) : undefined;
	if (!target) return flip(bytes, random);
	const odd = random.pick(["0", "-1", "99999", "2147483648", "1e9", "0.0001", ""]);
	return strToU8(text.slice(0, target.index) + odd + text.slice(target.index + target[0].length), true);
};

const MUTATIONS = [flip, cut, repeat, inflate];

/** Damages a file in one to three ways; of an archive, in half of the cases, a part inside it. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && random.chance(0.5)) return mutatePart(bytes, random);
	let mutated = bytes;
	for (let left = random.between(1, 3); left > 0 && mutated.length > 1; left--)
		mutated = random.pick(MUTATIONS)(mutated, random);
	return mutated;
}

function mutatePart(bytes: Uint8Array, random: Random): Uint8Array {
	const parts = unzipSync(bytes);
	const names = Object.keys(parts).filter((name) => (parts[name]?.length ?? 0) > 1);
	const content = names.filter((name) => /document\.xml$|sheet\d+\.xml$/.test(name));
	const name = random.pick(content.length > 0 && random.chance(0.7) ? content : names);
	const part = parts[name] ?? new Uint8Array();
	return zipSync({ ...parts, [name]: random.pick(MUTATIONS)(part, random) }, { level: 1, mtime: ZIP_TIME });
}

function joined(...pieces: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let offset = 0;
	for (const piece of pieces) {
		whole.set(piece, offset);
		offset += piece.length;
	}
	return whole;
}
