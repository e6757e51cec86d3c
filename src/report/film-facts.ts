// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a film says of itself. Pictures and length are left out where it does not say them. */
export type FilmFacts = {
	readonly width?: number;
	readonly height?: number;
	readonly seconds?: number;
};

type Bytes = Uint8Array<ArrayBuffer>;
type Part = { readonly id: number; readonly view: DataView };

/** The parts of an MP4: a length, four letters, and what is in it. */
function* boxesOf(view: DataView): Generator<Part> {
	for (let at = 0; at + 8 <= view.byteLength; ) {
		const short = view.getUint32(at);
		const isLong = short === 1 && at + 16 <= view.byteLength;
		const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? view.byteLength - at : short;
		const head = isLong ? 16 : 8;
		if (size < head || at + size > view.byteLength) return;
		yield { id: view.getUint32(at + 4), view: new DataView(view.buffer, view.byteOffset + at + head, size - head) };
		at += size;
	}
}

/** A number of a variable length as Matroska writes it; with its mark as ids have it, without as lengths. */
function numberAt(view: DataView, at: number, keepsMark: boolean): readonly [number, number] | undefined {
	if (at >= view.byteLength) return undefined;
	const first = view.getUint8(at);
	const length = Math.clz32(first) - 23;
	if (length > 8 || at + length > view.byteLength) return undefined;
	let value = keepsMark ? first : first & (0xff >> length);
	for (let more = 1; more < length; more++) value = value * 256 + view.getUint8(at + more);
	// All ones: as long as what it stands in.
	const isOpen = !keepsMark && value === 2 ** (7 * length) - 1;
	return [isOpen ? Number.POSITIVE_INFINITY : value, at + length];
}

/** The parts of a WebM. */
function* elementsOf(view: DataView): Generator<Part> {
	for (let at = 0; ; ) {
		const [id, afterId] = numberAt(view, at, true) ?? [];
		if (id === undefined || afterId === undefined) return;
		const [size, start] = numberAt(view, afterId, false) ?? [];
		if (size === undefined || start === undefined) return;
		const length = Math.min(size, view.byteLength - start);
		yield { id, view: new DataView(view.buffer, view.byteOffset + start, length) };
		at = start + length;
	}
}

type Walk = (view: DataView) => Iterable<Part>;

/** All parts that are reached by these names, one within the other. */
function within(walk: Walk, view: DataView, [id, ...ids]: readonly number[]): readonly DataView[] {
	if (id === undefined) return [view];
	return [...walk(view)].filter((part) => part.id === id).flatMap((part) => within(walk, part.view, ids));
}

const letters = (name: string): number => new DataView(new TextEncoder().encode(name).buffer).getUint32(0);
const inBoxes = (view: DataView, ...names: readonly string[]) => within(boxesOf, view, names.map(letters));

function mp4Facts(view: DataView): FilmFacts {
	const [head] = inBoxes(view, "moov", "mvhd");
	const sizes = inBoxes(view, "moov", "trak", "tkhd")
		.filter(({ byteLength }) => byteLength >= 84)
		.map(
			(track) => [track.getUint32(track.byteLength - 8) >> 16, track.getUint32(track.byteLength - 4) >> 16] as const,
		);
	const [width = 0, height = 0] = sizes.toSorted(([a], [b]) => b - a)[0] ?? [];
	return { ...(width && height && { width, height }), ...secondsOf(head) };
}

function secondsOf(head: DataView | undefined): Pick<FilmFacts, "seconds"> {
	if (!head || head.byteLength < 32) return {};
	const isLong = head.getUint8(0) === 1;
	const scale = head.getUint32(isLong ? 20 : 12);
	const seconds = (isLong ? Number(head.getBigUint64(24)) : head.getUint32(16)) / scale;
	return seconds > 0 && Number.isFinite(seconds) ? { seconds } : {};
}

const matroska = { segment: 0x18538067, info: 0x1549a966, scale: 0x2ad7b1, duration: 0x4489 } as const;
const video = { tracks: 0x1654ae6b, entry: 0xae, video: 0xe0, width: 0xb0, height: 0xba } as const;

function wholeNumber(view: DataView | undefined): number {
	let value = 0;
	for (let at = 0; view && at < view.byteLength; at++) value = value * 256 + view.getUint8(at);
	return value;
}

function webmFacts(view: DataView): FilmFacts {
	const { segment, info, scale, duration } = matroska;
	const [picture] = within(elementsOf, view, [segment, video.tracks, video.entry, video.video]);
	const sideOf = (id: number) => wholeNumber(picture && within(elementsOf, picture, [id])[0]);
	const [width, height] = [sideOf(video.width), sideOf(video.height)];
	const nanoseconds = wholeNumber(within(elementsOf, view, [segment, info, scale])[0]) || 1_000_000;
	const [length] = within(elementsOf, view, [segment, info, duration]);
	const ticks = length?.byteLength === 8 ? length.getFloat64(0) : length?.byteLength === 4 ? length.getFloat32(0) : 0;
	const seconds = (ticks * nanoseconds) / 1e9;
	return { ...(width && height && { width, height }), ...(seconds > 0 && Number.isFinite(seconds) && { seconds }) };
}

/** What an MP4 or a WebM says of its size and length. */
export function filmFacts(bytes: Bytes, mediaType: "video/mp4" | "video/webm"): FilmFacts {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return mediaType === "video/mp4" ? mp4Facts(view) : webmFacts(view);
}

/** A length as it is said: `2:30`. */
export function lengthWords(seconds: number): string {
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
