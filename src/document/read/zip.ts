// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { crc32, inflateRawSync } from "node:zlib";
import { Unreadable } from "./unreadable.ts";

/** What an Office archive may unpack to, in bytes. Real plans stay under 5 MB; a part is held in memory as text. */
export type ZipLimits = {
	readonly total: number;
	readonly part: number;
	readonly ratio: number;
	readonly entries: number;
};

const OFFICE_LIMITS: ZipLimits = { total: 400_000_000, part: 32_000_000, ratio: 400, entries: 5_000 };

type Entry = {
	readonly name: string;
	readonly method: number;
	readonly checksum: number;
	readonly packed: number;
	readonly size: number;
	readonly offset: number;
};

/** An opened archive; `read` unpacks one entry and counts what really comes out. */
export type Zip = {
	readonly names: readonly string[];
	/** The entry's bytes, or undefined where there is none of that name. */
	readonly read: (name: string) => Buffer | undefined;
};

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const RATIO_MATTERS_FROM = 20_000_000;

/**
 * Opens a ZIP archive (APPNOTE 6.3, without ZIP64: an Office file under 50 MB has no need of it).
 * Nothing is unpacked before the declared sizes are looked at, and declared sizes are not believed while unpacking.
 * @throws Unreadable `broken`, `encrypted` or `bomb`
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = OFFICE_LIMITS): Zip {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map(readDirectory(data, limits).map((entry) => [entry.name, entry]));
	refuseBombs([...entries.values()], data.length, limits);
	let unpacked = 0;
	return {
		names: [...entries.keys()],
		read: (name) => {
			const entry = entries.get(name);
			if (!entry) return undefined;
			const content = unpack(data, entry, limits.part);
			unpacked += content.length;
			if (unpacked > limits.total) throw new Unreadable("bomb", name, megabytes(unpacked));
			if (crc32(content) !== entry.checksum) throw new Unreadable("broken", name);
			return content;
		},
	};
}

function readDirectory(data: Buffer, limits: ZipLimits): Entry[] {
	const end = findEnd(data);
	const count = data.readUInt16LE(end + 10);
	if (count > limits.entries) throw new Unreadable("bomb", "", `${count}`);
	const entries: Entry[] = [];
	let at = data.readUInt32LE(end + 16);
	for (let index = 0; index < count; index++) {
		if (at + 46 > data.length || data.readUInt32LE(at) !== DIRECTORY_RECORD) throw new Unreadable("broken");
		const nameLength = data.readUInt16LE(at + 28);
		const name = data.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
		if (data.readUInt16LE(at + 8) & ENCRYPTED_FLAG) throw new Unreadable("encrypted", name);
		entries.push({
			name,
			method: data.readUInt16LE(at + 10),
			checksum: data.readUInt32LE(at + 16),
			packed: data.readUInt32LE(at + 20),
			size: data.readUInt32LE(at + 24),
			offset: data.readUInt32LE(at + 42),
		});
		at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
	}
	return entries;
}

/** The end record stands in the last 65,557 bytes: its own 22 and a comment. */
function findEnd(data: Buffer): number {
	for (let at = data.length - 22; at >= Math.max(0, data.length - 65_557); at--) {
		if (data.readUInt32LE(at) === END_RECORD) return at;
	}
	throw new Unreadable("broken");
}

function refuseBombs(entries: readonly Entry[], packedSize: number, limits: ZipLimits): void {
	const total = entries.reduce((sum, entry) => sum + entry.size, 0);
	const tooDense = total > RATIO_MATTERS_FROM && total / packedSize > limits.ratio;
	if (total > limits.total || tooDense) throw new Unreadable("bomb", "", megabytes(total));
}

function unpack(data: Buffer, entry: Entry, limit: number): Buffer {
	const { name, offset } = entry;
	if (offset + 30 > data.length || data.readUInt32LE(offset) !== LOCAL_RECORD) throw new Unreadable("broken", name);
	const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
	const packed = data.subarray(start, start + entry.packed);
	if (entry.method === STORED && packed.length <= limit) return packed;
	if (entry.method !== DEFLATED) throw new Unreadable("broken", name);
	try {
		return inflateRawSync(packed, { maxOutputLength: limit });
	} catch (error) {
		const grown = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
		throw grown ? new Unreadable("bomb", name, megabytes(limit)) : new Unreadable("broken", name);
	}
}

function megabytes(bytes: number): string {
	return `${Math.round(bytes / 1_000_000)} MB`;
}
