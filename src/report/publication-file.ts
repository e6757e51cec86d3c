// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FilmFacts } from "./film-facts.ts";

/** What is known of a file without its bytes. */
export type FileHead = { readonly mediaType: string; readonly sha256: string; readonly size: number };

/** The largest logo. */
export const largestLogo = 1024 * 1024;
/** The largest film in sign language. */
export const largestVideo = 64 * 1024 * 1024;
/** The largest file of captions. */
export const largestCaptions = 1024 * 1024;

const begins = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
	start.every((byte, index) => bytes[at + index] === byte);

/** What kind of logo it is, by its first bytes; undefined for anything that is none. SVG may carry scripts and is not taken. */
export function logoType(bytes: Uint8Array): "image/png" | "image/jpeg" | undefined {
	if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
	return begins(bytes, [0xff, 0xd8, 0xff]) ? "image/jpeg" : undefined;
}

const ftyp = [0x66, 0x74, 0x79, 0x70];

/** What kind of film it is, by its first bytes; undefined for anything that browsers do not play. */
export function videoType(bytes: Uint8Array): "video/mp4" | "video/webm" | undefined {
	if (begins(bytes, ftyp, 4)) return "video/mp4";
	return begins(bytes, [0x1a, 0x45, 0xdf, 0xa3]) ? "video/webm" : undefined;
}

/** Fewer picture points are too few to see hands and faces (BITV 2.0, Anlage 2). */
const leastPicture = { width: 320, height: 240 } as const;

/** Whether a film is large enough to be seen; one that does not say how large it is counts as such. */
export const isLargeEnough = ({ width = leastPicture.width, height = leastPicture.height }: FilmFacts): boolean =>
	width >= leastPicture.width && height >= leastPicture.height;

/** What captions are, by their text (WebVTT, with at least one cue); undefined for anything else. */
export function captionsType(bytes: Uint8Array): "text/vtt" | undefined {
	const text = asText(bytes);
	const isCaptions = text !== undefined && /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text) && cue.test(text);
	return isCaptions ? "text/vtt" : undefined;
}

const moment = String.raw`(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}`;
const cue = new RegExp(String.raw`^${moment}[ \t]+-->[ \t]+${moment}`, "m");

function asText(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
