// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { constants, crc32, deflateRawSync } from "node:zlib";

/** A long text that is compressed once and sent in many answers, each with other text before and after it. */
export type CompressedPart = { readonly plain: Uint8Array; readonly deflated: Uint8Array };

export function compressPart(text: string): CompressedPart {
	const plain = Buffer.from(text);
	// Flushed but not finished: other blocks may follow.
	return { plain, deflated: deflateRawSync(plain, { level: 7, finishFlush: constants.Z_SYNC_FLUSH }) };
}

// RFC 1952: magic number, deflate, no flags, no time, no extra flags, unknown system.
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

const largestBlock = 0xffff;

/** A block of deflate that holds its bytes as they are (RFC 1951, 3.2.4). */
function stored(bytes: Buffer, last: boolean): Buffer {
	const head = Buffer.alloc(5);
	head.writeUInt8(last ? 1 : 0, 0);
	head.writeUInt16LE(bytes.byteLength, 1);
	head.writeUInt16LE(~bytes.byteLength & 0xffff, 3);
	return Buffer.concat([head, bytes]);
}

/** One gzip stream of three texts; nothing is compressed for it. Undefined where the outer texts are too long for that. */
export function joinGzip(before: string, part: CompressedPart, after: string): Uint8Array<ArrayBuffer> | undefined {
	const [first, last] = [Buffer.from(before), Buffer.from(after)];
	if (first.byteLength > largestBlock || last.byteLength > largestBlock) return undefined;
	const trailer = Buffer.alloc(8);
	trailer.writeUInt32LE(crc32(last, crc32(part.plain, crc32(first))), 0);
	trailer.writeUInt32LE((first.byteLength + part.plain.byteLength + last.byteLength) >>> 0, 4);
	return Buffer.concat([gzipHead, stored(first, false), part.deflated, stored(last, true), trailer]);
}
