// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The code points that a TrueType font has glyphs for, from its table `cmap` (OpenType 1.9, formats 4 and 12). */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
	const cmap = tableAt(font, "cmap");
	const found = new Set<number>();
	for (let at = 0; at < font.readUInt16BE(cmap + 2); at++) {
		const subtable = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
		const format = font.readUInt16BE(subtable);
		if (format === 4) addSegments(font, subtable, found);
		if (format === 12) addGroups(font, subtable, found);
	}
	return found;
}

function tableAt(font: Buffer, tag: string): number {
	for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
		if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
	}
	throw new Error(`The font has no table ${tag}.`);
}

function addSegments(font: Buffer, subtable: number, found: Set<number>): void {
	const doubled = font.readUInt16BE(subtable + 6);
	const [ends, starts] = [subtable + 14, subtable + 16 + doubled];
	const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
	for (let at = 0; at < doubled; at += 2) {
		const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
		const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
		for (let code = start; code <= end && code < 0xffff; code++) {
			const listed = offset === 0 ? code : font.readUInt16BE(offsets + at + offset + (code - start) * 2);
			if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(code);
		}
	}
}

function addGroups(font: Buffer, subtable: number, found: Set<number>): void {
	for (let at = 0; at < font.readUInt32BE(subtable + 12); at++) {
		const group = subtable + 16 + at * 12;
		const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
		for (let code = start; code <= end; code++) found.add(code);
	}
}
