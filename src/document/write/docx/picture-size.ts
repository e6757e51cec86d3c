// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Size = { readonly width: number; readonly height: number };

/** The size of a PNG or JPEG in pixels; undefined for what is neither. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
		return view.getUint16(0) === 0xffd8 ? sizeOfJpeg(view) : undefined;
	} catch (error) {
		// It ends before it says how large it is.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** The segments of a JPEG follow each other, each with its length; a frame's segment (SOF) says how large it is. */
function sizeOfJpeg(view: DataView): Size | undefined {
	for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
		const marker = view.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
	}
	return undefined;
}
