// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Entry, Part } from "./responsibility-entry.ts";
import { splitEntries } from "./responsibility-split.ts";

const heading =
	/^\W*(?:(?<lead>Federführung|federführend|Verantwortlich(?:keit)?|Zuständig(?:keit)?|Leitung|Hauptverantwortlich)|(?<participant>(?:weitere\s+)?(?:Beteiligung|Beteiligte[rn]?|beteiligt|Mitwirkung|Mitwirkende|Mitwirkend|Partner(?:innen)?|Akteure|Unterstützung)(?:\s+von)?)|(?<with>Kooperation(?:spartner)?|Zusammenarbeit|Abstimmung)(?:\s+mit)?)\s*:\s*/iu;
const together =
	/(?:\bi\.\s?Z\.\s?m\.(?:\s+mit\b)?|\bin\s+(?:enger\s+)?(?:Zusammenarbeit|Kooperation|Abstimmung|Verbindung)\s+mit\b|\bim\s+Zusammenwirken\s+mit\b|\bgemeinsam\s+mit\b|\bunter\s+(?:Beteiligung|Mitwirkung|Einbeziehung)\s+(?:von|des|der)\b)/iu;
const leadMark =
	/\(\s*(?:federführend|Federführung|FF|f\.?\s?f\.?|Leitung|Lead|verantwortlich|Hauptverantwortung)\s*\)|(?<=\S\s+)federführend\b/iu;
const leadMarks = new RegExp(leadMark.source, "giu");

export type LineReading = {
	readonly entries: readonly Entry[];
	/** The part that holds for the lines after it. */
	readonly following: Part | undefined;
	/** Words that wait for the next line: `Beteiligung:`, `i. Z. m.` at the end. */
	readonly pending: string;
};

/**
 * Reads one line of a cell.
 * @param before the part that the lines before left standing (`Beteiligung:`)
 */
export function readLine(line: string, before: Part | undefined): LineReading {
	const { part, prefix } = headed(line, before);
	const body = line.slice(prefix.length);
	const cut = together.exec(body);
	const main = entriesOf(cut ? body.slice(0, cut.index) : body, part);
	const rest = cut ? entriesOf(body.slice(cut.index + cut[0].length), part === "participant" ? part : "with") : [];
	const entries = withPrefix([...main, ...withPrefix(rest, cut?.[0] ?? "")], prefix);
	const tail = cut && rest.length === 0 ? body.slice(cut.index) : "";
	return { entries, following: part === "participant" ? part : undefined, pending: entries.length === 0 ? line : tail };
}

function headed(line: string, before: Part | undefined): { part: Part | undefined; prefix: string } {
	const match = heading.exec(line);
	if (!match) return { part: before, prefix: "" };
	const part = match.groups?.lead ? "lead" : match.groups?.participant ? "participant" : "with";
	return { part, prefix: match[0] };
}

/** Whoever stands before a mark of its line leads; the mark is his that it stands beside. */
function entriesOf(text: string, part: Part | undefined): readonly Entry[] {
	const pieces = splitEntries(text);
	const lastMark = pieces.findLastIndex((piece) => leadMark.test(piece));
	return pieces.map((raw, i) => {
		const lead = leadMark.test(raw) || part === "lead";
		const written = raw
			.replace(leadMarks, " ")
			.replace(/\s+/gu, " ")
			.trim()
			.replace(/^(?:und|sowie|u\.)\s+/u, "")
			.replace(/^[\s,;/–-]+|[\s,;/–-]+$/gu, "");
		return { written, raw, lead, part: lead || i < lastMark ? "lead" : part };
	});
}

function withPrefix(entries: readonly Entry[], prefix: string): readonly Entry[] {
	const [first, ...others] = entries;
	return first
		? [{ ...first, raw: `${prefix}${/\s$/u.test(prefix) || prefix === "" ? "" : " "}${first.raw}` }, ...others]
		: entries;
}
