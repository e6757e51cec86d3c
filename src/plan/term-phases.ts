// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Phase } from "./phase.ts";
import { type Piece, readPiece } from "./term-piece.ts";

/** Longer texts are no terms; their reading would take time and mean nothing. */
const longestTerm = 1000;

/** Splits a term into its phases and reads each. */
export function readPhases(raw: string): { readonly phases: readonly Phase[]; readonly readable: boolean } {
	if (raw.length > longestTerm) return { phases: [], readable: raw.trim() === "" };
	const pieces = piecesOf(raw).map(readPiece);
	const merged = joinSpans(pieces.filter((piece): piece is Piece => piece !== undefined));
	return { phases: chain(merged), readable: pieces.every((piece) => piece !== undefined) };
}

const nothing =
	/^[\s–—\-./*•]*$|^(?:k\.\s?A\.?|keine Angaben?|entfällt|n\.\s?n\.?|tbd|kein Termin|(?:noch )?offen|unklar)$/iu;

function piecesOf(raw: string): string[] {
	const text = raw
		.normalize("NFC")
		.replace(/\u00ad/g, "")
		.replace(/[\u00a0\u202f]/g, " ");
	return text
		.replace(/[,;]?\s+(?=(?:anschl\.|anschließend|danach|dann|im Anschluss)(?:\s|$))/giu, "\n")
		.replace(/\s+(?=(?:Beginn|Start|Ende|Abschluss)\s?:)/giu, "\n")
		.split(/\n|;|,\s+(?=[^\n;]*(?:\d{4}|laufend|lfd\.|fortlaufend|dauerhaft|kontinuierlich))/u)
		.map((piece) => piece.replace(/^\s*[-–•*▪]\s+/u, "").trim())
		.filter((piece) => !nothing.test(piece));
}

/** `Beginn: 01.2020` and `Ende: 12.2021` are one phase. */
function joinSpans(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const before = joined.at(-1);
		const start = before?.phase.start;
		const end = piece.phase.end;
		if (before?.edge === "start" && piece.edge === "end" && start && end && start <= end) {
			joined[joined.length - 1] = {
				phase: { ...before.phase, end, openEnd: false },
				follows: before.follows,
				edge: undefined,
			};
		} else joined.push(piece);
	}
	return joined;
}

/** `anschl. Umsetzung` starts where the phase before it ends. */
function chain(pieces: readonly Piece[]): Phase[] {
	return pieces.map((piece, i) => {
		const start = pieces[i - 1]?.phase.end;
		return piece.follows && start && !piece.phase.start && !piece.phase.end ? { ...piece.phase, start } : piece.phase;
	});
}
