// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeTerm } from "./looks-like-term.ts";
import { parseResponsibilities } from "./responsibility.ts";
import { looksLikeUnitCode } from "./unit.ts";

const organisation =
	/(?:amt|ämter|träger|verein|verbände?|dezernat|fachbereich|geschäftsbereich|verwaltung|werke|betriebe?|gmbh|e\.\s?v\.|beirat|polizei|stelle|büro|referat|abteilung|center|agentur|kammer|netzwerke?|ehrenamt|jobcenter|kassen?|schulen?|eigenbetrieb|forst|feuerwehr|beauftragte[rn]?|stadt|koordination|schutz|direktion|präsidium|ministerium|förderung|leitung|gesellschaft|genossenschaften?|universität|partner)$/iu;
const mark =
	/\((?:federführend|FF|Federführung)\)|\bi\.\s?Z\.\s?m\.|^\s*(?:Beteiligung|Beteiligte|Federführung|Mitwirkung)\s*:/iu;

/** How well a text fits into a column of responsibilities: the share of its entries that look like units, 0 for prose. */
export function looksLikeResponsibility(text: string): number {
	if (text.length > 400) return 0;
	const entries = parseResponsibilities(text);
	if (entries.length === 0) return 0;
	if (mark.test(text)) return 1;
	if (looksLikeTerm(text) > 0.5) return 0;
	const units = entries.filter(({ unit: { written } }) => isUnitLike(written));
	return units.length / entries.length;
}

function isUnitLike(written: string): boolean {
	if (written.length > 60 || /^(?:19|20)\d{2}$/u.test(written)) return false;
	if (looksLikeUnitCode(written)) return true;
	const words = written.split(/[\s/]+/u);
	return (
		words.length <= 6 &&
		(/^alle /iu.test(written) ||
			words.some(
				(word) =>
					organisation.test(word) ||
					/^(?:Amt|Träger|Fachbereich|Dezernat|Stadt)$/u.test(word) ||
					looksLikeUnitCode(word),
			))
	);
}
