// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A place where a text points at a measure or an action field, before it is known whether the plan has it. */
export type Mention = {
	/** The whole pointer, which may name several. */
	readonly raw: string;
	readonly kind: "measure" | "field";
	readonly code: string;
	/** False where the wording may mean something else (`S. 4` a page, `vgl. 3.2` a chapter). */
	readonly sure: boolean;
};

const leading =
	"(?:vgl\\.?|vergleiche|siehe|s\\.|s\\. ?a\\.|analog(?: zu)?|verwiesen auf|verweist auf|Verweis auf|gemäß|entspricht|unter)(?:\\s+(?:auch|hierzu|dazu|oben|unten))*(?:\\s+(?:die|der|das|zu|zur))?";
const nounMeasure = "(?:Einzel|Teil)?Ma(?:ß|ss)nahmen?(?:\\s?-?Nr\\.)?";
const nounField = "(?:Handlungsfeld(?:er|ern|es)?|HF)";
const letterCode = "\\p{Lu}{1,4}\\d?(?:\\.\\s?|\\s|-|–)?\\d{1,3}(?:[.-]\\d{1,3})*[a-z]?";
const composedCode = "\\p{Lu}{1,3}\\d{1,2}[-.]\\p{Lu}{1,3}\\d{1,3}";
const digitCode = "\\d{1,3}(?:\\.\\d{1,3})*[a-z]?";
const measureCode = `(?:${composedCode}|${letterCode}|${digitCode})(?![\\p{L}\\d%€]|[.,]\\d)`;
const fieldCode = "(?:\\p{Lu}{1,3}|[IVX]{1,4}|\\d{1,2})(?![\\p{L}\\d]|[.-]\\s?\\d)";
const joint = "\\s*(?:,|;|/|und|sowie|u\\.|bis|,\\s*und)\\s*";
const measureList = `(?:${nounMeasure}\\s*)?${measureCode}`;
const fieldList = `${nounField}\\s+${fieldCode}(?:\\s*(?:,|und|sowie)\\s*${fieldCode})*`;
const item = `(?:${fieldList}|${measureList})`;
const pointer = new RegExp(
	`(?<![\\p{L}\\d])(?:(?<lead>${leading})\\s+${item}|${nounMeasure}\\s+${measureCode})(?:${joint}${item})*`,
	"gu",
);
const part = new RegExp(`(?<fields>${fieldList})|(?<noun>${nounMeasure}\\s*)?(?<code>${measureCode})`, "gu");
const oneField = new RegExp(`(?<=[\\s,])${fieldCode}`, "gu");

/** The pointers of a text, one for each measure or field that they name. */
export function findMentions(text: string): readonly Mention[] {
	return [...text.matchAll(pointer)].flatMap((match) => {
		const raw = match[0].trim();
		const afterLead = raw.slice(match.groups?.lead?.length ?? 0);
		return spelledOut(partsOf(afterLead, raw));
	});
}

type Part = Mention & { readonly range: boolean };

function partsOf(text: string, raw: string): Part[] {
	let noun = false;
	let end = 0;
	return [...text.matchAll(part)].flatMap((match): Part[] => {
		const range = /\bbis\s*$/u.test(text.slice(end, match.index));
		end = match.index + match[0].length;
		const { fields, code } = match.groups ?? {};
		if (fields)
			return [...fields.matchAll(oneField)].map(([field]) => ({
				raw,
				kind: "field",
				code: field,
				sure: true,
				range: false,
			}));
		noun ||= match.groups?.noun !== undefined;
		return code ? [{ raw, kind: "measure", code, sure: isSure(code, noun), range }] : [];
	});
}

/** Digits alone number chapters and tables as well, `S. 4` is a page, and a `B 10` is a road. */
function isSure(code: string, noun: boolean): boolean {
	if (!/^\p{L}/u.test(code)) return false;
	return noun || !/^(?:S\.?\s|A\s|B\s)/u.test(code);
}

/** `Q.3 bis Q.5` names Q.4 too. */
function spelledOut(parts: readonly Part[]): Mention[] {
	return parts.flatMap(({ range, ...mention }, i) => {
		const from = parts[i - 1]?.code.match(/^(.*?)(\d+)$/u);
		const to = mention.code.match(/^(.*?)(\d+)$/u);
		if (!range || !from || !to || from[1]?.trim() !== to[1]?.trim()) return [mention];
		const between = Math.min(20, Math.max(0, Number(to[2]) - Number(from[2]) - 1));
		const skipped = Array.from({ length: between }, (_, k) => ({
			...mention,
			code: `${to[1]}${Number(from[2]) + k + 1}`,
		}));
		return [...skipped, mention];
	});
}
