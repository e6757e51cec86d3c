// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { oneLine } from "./cell-text.ts";

/** A text that may name the action field of a measure, and where it stands. */
export type FieldHint = {
	readonly source: "column" | "section" | "heading" | "sheet";
	readonly text: string;
};

/** A field as printed: `code` is empty where the text shows none; `named`: it calls itself an action field. */
export type FieldName = {
	readonly code: string;
	readonly title: string;
	readonly named: boolean;
};

const keyword =
	/^(?:Handlungs?felde?r?|Handlungsbereich|Handlungsschwerpunkt|Aktionsfeld|Themenfeld|Themenbereich|Schwerpunkt|Themenschwerpunkt|Bereich|Kapitel|Säule|Cluster|Sektor|HF|TF)(?![\p{L}])\.?\s*/iu;
const codeWord = String.raw`\p{Lu}{1,3}|\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}`;
const codeBehind = new RegExp(String.raw`^(.*\S)\s*[(\[](${codeWord})[)\]]$`, "u");
const codeBefore = new RegExp(String.raw`^(${codeWord})(?:\s*[.):]\s*|\s+[–—-]\s*|\s*[–—]\s*)(?=\S)(.+)$`, "u");
const codeAndSpace = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{Lu}{1,3})\s+(\p{Lu}.*)$/u;
const codeAlone = new RegExp(String.raw`^(${codeWord})\.?$`, "u");

/** Takes `Wohnen (W)`, `Handlungsfeld 3: Wohnen`, `HF 3 Wohnen`, `3. Wohnen`, `A – Arbeit`, `W` and `Wohnen` apart. */
export function fieldName(text: string): FieldName {
	const whole = oneLine(text);
	const rest = whole.replace(keyword, "").replace(/^[:–—-]\s*/u, "");
	const named = rest !== whole;
	const plain = rest === "" ? whole : rest.replace(/^["„»'](.*)["“«']$/u, "$1");
	const alone = codeAlone.exec(plain);
	if (alone) return { code: alone[1] ?? "", title: "", named };
	const before = codeBefore.exec(plain) ?? codeAndSpace.exec(plain);
	if (before) return { code: before[1] ?? "", title: unquoted(before[2] ?? ""), named };
	const behind = codeBehind.exec(plain);
	return behind
		? { code: behind[2] ?? "", title: unquoted(behind[1] ?? ""), named }
		: { code: "", title: plain, named };
}

function unquoted(title: string): string {
	return title.replace(/^["„»'](.*)["“«']$/u, "$1").trim();
}
