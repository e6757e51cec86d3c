// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCouncilPapers } from "./council-paper.ts";
import { findLaws } from "./law.ts";
import { findReferences, referenceTargets } from "./reference.ts";

const targets = referenceTargets(
	["Q.3", "Q.4", "Q.5", "B.3", "M.3", "G.2", "A.1", "W.7", "W.7", "W.9", "S.4", "GE-6", "3.2.1", "M 12", "HF2-M3"],
	["W", "M", "B"],
);
const short = (text: string): string[] =>
	findReferences(text, "content", targets).map(({ raw, target, resolves }) => `${raw} > ${target} ${resolves}`);

describe("measures and action fields", () => {
	test.each<[string, readonly string[]]>([
		["Räume sichern (siehe Maßnahme Q.4)", ["siehe Maßnahme Q.4 > Q.4 unique"]],
		["vgl. W.7", ["vgl. W.7 > W.7 ambiguous"]],
		["wie zuvor (vgl. W.11).", ["vgl. W.11 > W.11 missing"]],
		["vgl. Maßnahme W. 11", ["vgl. Maßnahme W. 11 > W.11 missing"]],
		["vgl. B.3 und Q.4", ["vgl. B.3 und Q.4 > B.3 unique", "vgl. B.3 und Q.4 > Q.4 unique"]],
		[
			"siehe Maßnahmen M. 3, G. 2",
			["siehe Maßnahmen M. 3, G. 2 > M.3 unique", "siehe Maßnahmen M. 3, G. 2 > G.2 unique"],
		],
		["Maßnahme A 1", ["Maßnahme A 1 > A.1 unique"]],
		[
			"siehe Maßnahme A 1 und Handlungsfeld M",
			[
				"siehe Maßnahme A 1 und Handlungsfeld M > A.1 unique",
				"siehe Maßnahme A 1 und Handlungsfeld M > field:M unique",
			],
		],
		[
			"vgl. Handlungsfelder B und W",
			["vgl. Handlungsfelder B und W > field:B unique", "vgl. Handlungsfelder B und W > field:W unique"],
		],
		[
			"siehe Maßnahmen Q.3 bis Q.5",
			["Q.3", "Q.4", "Q.5"].map((target) => `siehe Maßnahmen Q.3 bis Q.5 > ${target} unique`),
		],
		["siehe Maßnahme GE-6", ["siehe Maßnahme GE-6 > GE-6 unique"]],
		["siehe GE-6.", ["siehe GE-6 > GE-6 unique"]],
		["vgl. 3.2.1", ["vgl. 3.2.1 > 3.2.1 unique"]],
		["vgl. Maßnahme M 12", ["vgl. Maßnahme M 12 > M 12 unique"]],
		["siehe HF2-M3", ["siehe HF2-M3 > HF2-M3 unique"]],
		["Maßnahmen Q.3\nund Q.4", ["Maßnahmen Q.3\nund Q.4 > Q.3 unique", "Maßnahmen Q.3\nund Q.4 > Q.4 unique"]],
		["siehe S. 12", []],
		["vgl. 4.7", []],
		["siehe Abbildung 4 und Tabelle 1", []],
		["Maßnahmen 2020", []],
		["Das Handlungsfeld Wohnen wächst", []],
		["vgl. Konzept der Stadt", []],
		["nach § 2 Abs. 1 AsylbLG", []],
	])("%j", (text, expected) => expect(short(text)).toEqual(expected));
});

test("council papers, without spaces", () => {
	expect(findCouncilPapers("Konzept (V 0750/21 und ff.), Beschluss SR/055/2018 zu V2145/17, V2145/17")).toEqual([
		"V0750/21",
		"SR/055/2018",
		"V2145/17",
	]);
	expect(findCouncilPapers("VO/5252/2016-3; VI-DS-08033-NF-02; GRDrs 192/2017; FB 36/0456/WP17; RBV-1458/12")).toEqual([
		"VO/5252/2016-3",
		"VI-DS-08033-NF-02",
		"GRDrs192/2017",
		"FB36/0456/WP17",
		"RBV-1458/12",
	]);
	expect(findCouncilPapers("Vorlage Nr. 2025/1004, aber 2025/2026 nicht")).toEqual(["2025/1004"]);
	expect(findCouncilPapers("II/2019, 2019/20, 01/2020, GB 2/BiKo")).toEqual([]);
});

test("laws as written", () => {
	expect(findLaws("nach § 2 Abs. 1 AsylbLG und §§ 67 ff. SGB XII sowie SGB V, § 16a SGB II")).toEqual([
		"§ 2 Abs. 1 AsylbLG",
		"§§ 67 ff. SGB XII",
		"SGB V",
		"§ 16a SGB II",
	]);
});

test("is total, and raw stands in the text", () => {
	const piece = fc.constantFrom(
		..."siehe|vgl.|Maßnahme|Maßnahmen|Q.4|M. 3|und|,|bis|Handlungsfeld|W|3.2.1|§ 2|V 0750/21|(|).".split("|"),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join(" ");
			for (const { raw } of findReferences(text, "description", targets)) expect(text).toContain(raw);
			findCouncilPapers(text);
			findLaws(text);
		}),
	);
});
