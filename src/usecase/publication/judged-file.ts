// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type FilmFacts, filmFacts } from "../../report/film-facts.ts";
import {
	captionsType,
	isLargeEnough,
	largestCaptions,
	largestLogo,
	largestVideo,
	logoType,
	videoType,
} from "../../report/publication-file.ts";

export type FileProblem = { readonly kind: "missing" | "wrong-kind" | "too-large" | "too-small" };

type Bytes = Uint8Array<ArrayBuffer>;
/** `facts`: what a film says of itself. */
type Fit = { readonly ok: true; readonly mediaType: string; readonly facts: FilmFacts };
export type JudgedFile = Fit | { readonly ok: false; readonly problem: FileProblem };

type Kind = { readonly largest: number; readonly factsOf: (bytes: Bytes) => Omit<Fit, "ok"> | undefined };

const plain =
	(typeOf: (bytes: Bytes) => string | undefined): Kind["factsOf"] =>
	(bytes) => {
		const mediaType = typeOf(bytes);
		return mediaType ? { mediaType, facts: {} } : undefined;
	};

function filmOf(bytes: Bytes) {
	const mediaType = videoType(bytes);
	return mediaType && { mediaType, facts: filmFacts(bytes, mediaType) };
}

const kinds = {
	logo: { largest: largestLogo, factsOf: plain(logoType) },
	film: { largest: largestVideo, factsOf: filmOf },
	captions: { largest: largestCaptions, factsOf: plain(captionsType) },
} as const satisfies Readonly<Record<string, Kind>>;

const problem = (kind: FileProblem["kind"]): JudgedFile => ({ ok: false, problem: { kind } });

/** Whether a file can be shown to everybody: a logo, a film in sign language, or its captions. */
export function judgedFile(name: keyof typeof kinds, bytes: Bytes): JudgedFile {
	const { largest, factsOf } = kinds[name];
	if (bytes.byteLength === 0) return problem("missing");
	if (bytes.byteLength > largest) return problem("too-large");
	const found = factsOf(bytes);
	if (!found) return problem("wrong-kind");
	return isLargeEnough(found.facts) ? { ok: true, ...found } : problem("too-small");
}
