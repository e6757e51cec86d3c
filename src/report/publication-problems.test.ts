// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { contrastWithWhite } from "./contrast.ts";
import { sectionProblems } from "./publication-problems.ts";
import { unsetSections } from "./publication-settings.ts";

const { look } = unsetSections;
const kinds = (changed: Partial<typeof look>) =>
	sectionProblems("look", { ...look, ...changed }).map(({ kind }) => kind);

test("nothing has to be said", () => {
	expect(sectionProblems("look", look)).toEqual([]);
});

test.each([
	["#ffffff", 1],
	["#000000", 21],
	["#767676", 4.54],
	["#777777", 4.48],
	["#ff0000", 4],
])("white on %s has a contrast of %s", (colour, contrast) => {
	expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 1);
});

test("a colour is taken exactly where white text can be read on it", () => {
	const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
	fc.assert(
		fc.property(colour, (accent) => {
			const contrast = contrastWithWhite(accent) ?? 0;
			expect(kinds({ accent })).toEqual(contrast < 4.5 ? ["accent-too-light"] : []);
		}),
	);
});

test.each([
	[{ accent: "blau" }, "accent-unreadable"],
	[{ accent: "#777777" }, "accent-too-light"],
	[{ email: "plan" }, "email"],
	[{ website: "javascript:alert(1)" }, "website"],
	[{ municipalityKey: "1461200" }, "municipality-key"],
	[{ contributorId: "zwei Worte" }, "contributor-id"],
	[{ widgetHosts: ["https://www.example.org", "https://example.org/seite"] }, "widget-host"],
	[{ widgetHosts: ["*"] }, "widget-host"],
	[{ widgetHosts: ["https://example.org; script-src *"] }, "widget-host"],
] as const)("%j is refused", (changed, kind) => {
	expect(kinds(changed)).toEqual([kind]);
});

test("what is right is taken", () => {
	const right = {
		...{ accent: "#1f5a8c", email: "plan@example.org", website: "https://www.example.org/rathaus" },
		...{ municipalityKey: "14612000", contributorId: "http://dcat-ap.de/def/contributors/musterstadt" },
		widgetHosts: ["https://www.example.org", "intern.example.org", "http://localhost:8080"],
	};
	expect(kinds(right)).toEqual([]);
});
