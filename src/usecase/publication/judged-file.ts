// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type FilmFacts, filmFacts } from "../../report/film-facts.ts";
import {
	captionsType,
	isLargeEnough,
	largestCaptions,
	largestVideo,
	videoType,
} from "../../report/publication-file.ts";

export type FileProblem = { readonly kind: "missing" | "wrong-kind" | "too-large" | "too-small" };

export type JudgedFile =
	| { readonly ok: true; readonly mediaType: string; readonly facts: FilmFacts }
	| { readonly ok: false; readonly problem: FileProblem };

const problem = (kind: FileProblem["kind"]): JudgedFile => ({ ok: false, problem: { kind } });

function judgedFilm(bytes: Uint8Array<ArrayBuffer>): JudgedFile {
	const mediaType = videoType(bytes);
	if (!mediaType) return problem("wrong-kind");
	const facts = filmFacts(bytes, mediaType);
	return isLargeEnough(facts) ? { ok: true, mediaType, facts } : problem("too-small");
}

/** Whether a film in sign language, or its captions, can be shown to everybody. */
export function judgedFile(name: "film" | "captions", bytes: Uint8Array<ArrayBuffer>): JudgedFile {
	if (bytes.byteLength === 0) return problem("missing");
	if (bytes.byteLength > (name === "film" ? largestVideo : largestCaptions)) return problem("too-large");
	if (name === "film") return judgedFilm(bytes);
	const mediaType = captionsType(bytes);
	return mediaType ? { ok: true, mediaType, facts: {} } : problem("wrong-kind");
}
