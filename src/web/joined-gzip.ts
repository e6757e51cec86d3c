// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { constants, crc32, deflateRawSync } from "node:zlib";

/** A long text that is compressed once and sent in many answers, each with other text before and after it. */
export type CompressedPart = { readonly plain: Buffer; readonly deflated: Buffer };

/** What stands around such texts, ready to be sent. */
export type GzipFrame = {
	readonly start: Buffer;
	readonly end: Buffer;
	/** Check sum and length of the whole, per text that was put into it. */
	readonly trailers: WeakMap<CompressedPart, Buffer>;
	readonly before: Buffer;
	readonly after: Buffer;
};

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

/** Nothing is compressed for it. Undefined where the outer texts are too long for that. */
export function gzipFrame(before: Buffer, after: Buffer): GzipFrame | undefined {
	if (before.byteLength > largestBlock || after.byteLength > largestBlock) return undefined;
	const start = Buffer.concat([gzipHead, stored(before, false)]);
	return { start, end: stored(after, true), trailers: new WeakMap(), before, after };
}

function trailerOf({ before, after }: GzipFrame, { plain }: CompressedPart): Buffer {
	const trailer = Buffer.alloc(8);
	trailer.writeUInt32LE(crc32(after, crc32(plain, crc32(before))), 0);
	trailer.writeUInt32LE((before.byteLength + plain.byteLength + after.byteLength) >>> 0, 4);
	return trailer;
}

/** One gzip stream of the frame with the text in it. */
export function joinGzip(frame: GzipFrame, part: CompressedPart): readonly Buffer[] {
	const trailer = frame.trailers.get(part) ?? trailerOf(frame, part);
	frame.trailers.set(part, trailer);
	return [frame.start, part.deflated, frame.end, trailer];
}
