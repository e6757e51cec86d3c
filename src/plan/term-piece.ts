// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { datedPhase } from "./dated-phase.ts";
import type { Phase } from "./phase.ts";
import { labelled, mayBeLabel } from "./phase-label.ts";
import { undatedPhase } from "./undated-phase.ts";

/** One phase as read from one piece of a term, with how it hangs together with its neighbours. */
export type Piece = { readonly phase: Phase; readonly follows: boolean; readonly edge: "start" | "end" | undefined };

const followsWord = /^(?:anschl\.|anschließend|danach|dann|im Anschluss)(?=\s|$)\s*/iu;

/** Reads one piece; undefined where it says nothing about when. */
export function readPiece(text: string): Piece | undefined {
	const follows = followsWord.test(text);
	const body = text.replace(followsWord, "");
	const phase = datedPhase(body) ?? undatedPhase(body) ?? (follows ? namedPhase(body) : undefined);
	return phase && { phase, follows, edge: edgeOf(body) };
}

/** `anschl. Umsetzung`: only its place behind the phase before it says when. */
function namedPhase(text: string): Phase | undefined {
	return mayBeLabel(text) ? { ...labelled(text), openEnd: true } : undefined;
}

function edgeOf(text: string): Piece["edge"] {
	if (/^(?:Beginn|Start)\s?:/iu.test(text)) return "start";
	return /^(?:Ende|Abschluss)\s?:/iu.test(text) ? "end" : undefined;
}
