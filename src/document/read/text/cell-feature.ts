// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeResponsibility } from "../../../plan/looks-like-responsibility.ts";
import { looksLikeTerm } from "../../../plan/looks-like-term.ts";
import type { Atom } from "./atom.ts";

export type CellKind = "title" | "content" | "responsibility" | "term" | "description";

export const CELL_KINDS: readonly CellKind[] = ["title", "content", "responsibility", "term", "description"];

const INFINITIVE = /(?:^|[\s/])\p{Ll}+(?:en|ern|eln)\)?$/u;
/** A cell that only points elsewhere: `vgl. Maßnahme M.1`. */
const POINTER = /^\(?(?:vgl\.|siehe|s\.)\s/iu;
const OFFICE_MARK = /federführ|^(?:weitere )?(?:Beteiligung|Beteiligte|Mitwirkung)\s*:|^i\.? ?Z\.? ?m\.?/iu;
const STEP = 8;

/** The longest line that was wrapped: close to the width of its column. */
function wrappedWidth(atom: Atom): number {
	return atom.lines.slice(0, -1).reduce((width, line) => Math.max(width, line.text.length), 0);
}

/** What the words of an atom say, wherever it stands. */
type Wording = {
	readonly time: number;
	readonly units: number;
	readonly isOffice: boolean;
	readonly features: readonly string[];
};

const MOST_TERM_LETTERS = 160;

function wordingOf(text: string): Wording {
	const time = text.length > MOST_TERM_LETTERS ? 0 : looksLikeTerm(text);
	const units = looksLikeResponsibility(text);
	const features = [
		time > 0.5 ? "time" : time > 0 ? "some time" : "no time",
		`units ${Math.round(2 * units)}`,
		INFINITIVE.test(text) ? "infinitive" : "no infinitive",
		`small words ${Math.min(4, text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?!\p{L})/gu)?.length ?? 0)}`,
		/[.!?]$/u.test(text) ? "sentence" : "no sentence",
		/^\p{Ll}/u.test(text) ? "small" : "capital",
	];
	return { time, units, isOffice: isSurelyOffice(text, units), features };
}

/** What can be seen of an atom before anything is known of its column. `previous` and `next` are its neighbours in the text. */
function featuresOf(atom: Atom, previous: Atom | undefined, next: Atom | undefined, wording: Wording): string[] {
	const width = wrappedWidth(atom);
	return [
		atom.bullet ? "bullet" : "plain",
		`${atom.bullet ? "bullet" : "plain"} ${width > 0 ? Math.round(width / STEP) : "single"}`,
		width > 0 ? `wrapped ${Math.round(width / STEP)}` : `single ${Math.round(atom.text.length / STEP)}`,
		`lines ${Math.min(5, atom.lines.length)}`,
		`after ${previous?.kind ?? "nothing"}${atom.opens ? "" : " glued"}`,
		`before ${next?.kind ?? "nothing"}`,
		...wording.features,
	];
}

/** A text atom with all that the telling of columns asks of it. */
export type Described = {
	readonly atom: Atom;
	readonly features: readonly string[];
	/** The kind that it surely is by its words and neighbours alone. */
	readonly sure: CellKind | undefined;
};

/** Describes the texts among the atoms. Wordings are judged once each, as that is dear and plans repeat them. */
export function describeAtoms(atoms: readonly Atom[]): Described[] {
	const known = new Map<string, Wording>();
	return atoms.flatMap((atom, at) => {
		if (atom.kind !== "text") return [];
		const wording = known.get(atom.text) ?? wordingOf(atom.text);
		known.set(atom.text, wording);
		const [previous, next] = [atoms[at - 1], atoms[at + 1]];
		return [{ atom, features: featuresOf(atom, previous, next, wording), sure: sureKind(atom, previous, wording) }];
	});
}

/** Said to be one (`federführend`), or a list of codes and names without a verb or an article. */
function isSurelyOffice(text: string, units: number): boolean {
	if (text.length > 160 || units < 1 || INFINITIVE.test(text)) return false;
	return OFFICE_MARK.test(text) || /^(?:[\p{Lu}\d(][\p{L}\d./()-]*(?:[,;]\s*|\s|$))+$/u.test(text);
}

/** The rest is learned from what is sure. */
function sureKind(atom: Atom, previous: Atom | undefined, wording: Wording): CellKind | undefined {
	const text = atom.text;
	if (POINTER.test(text) && text.length <= 90) return pointerKind(atom, previous);
	if (text.length <= 40 && wording.time > 0.5) return "term";
	if (wording.isOffice) return "responsibility";
	return atom.bullet ? surelyListed(text) : surelyPlain(atom, previous);
}

function pointerKind(atom: Atom, previous: Atom | undefined): CellKind | undefined {
	if (atom.bullet) return "content";
	return previous?.kind === "status" ? "description" : undefined;
}

function surelyListed(text: string): CellKind | undefined {
	return INFINITIVE.test(text) && text.length > 12 ? "content" : undefined;
}

function surelyPlain(atom: Atom, previous: Atom | undefined): CellKind | undefined {
	const isSentence = /[.!?]$/u.test(atom.text) && atom.lines.length > 1;
	if (isSentence && (previous?.kind === "status" || atom.lines.length > 3)) return "description";
	return !/[.!?:]$/u.test(atom.text) && previous?.kind === "code" && atom.text.length > 12 ? "title" : undefined;
}
