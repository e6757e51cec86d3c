// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shaclViolations, shapesAreThere } from "../../../../test/dcat-shapes.ts";
import { quadsOfTurtle, triplesOfJsonLd, triplesOfTurtle } from "../../../../test/read-graph.ts";
import type { Catalogue, Dataset } from "../../../report/catalogue.ts";
import { writeCatalogue } from "./write-catalogue.ts";

const city = "https://plan.example.org/musterstadt";
const moment = new Date("2026-03-31T10:00:00Z");

const dataset: Dataset = {
	id: `${city}/berichte/baeume#daten`,
	title: "Umsetzungsstand: Plan für mehr Bäume",
	description: "Jeder Schritt mit seinem Stand.",
	keywords: ["Bäume", "Maßnahmenplan"],
	themes: ["ENVI", "GOVE"],
	page: `${city}/berichte/baeume`,
	...{ issued: moment, modified: moment, version: "2", versionNotes: ["Bericht Nr. 2 berichtigt Bericht Nr. 1."] },
	covers: { first: "2025-03-31", last: "2026-03-31" },
	distributions: [
		{
			...{ id: `${city}/berichte/baeume/2/bericht.json#datei`, title: "Bericht Nr. 2: JSON", description: "Alles." },
			...{ accessAddress: `${city}/berichte/baeume/2`, downloadAddress: `${city}/berichte/baeume/2/bericht.json` },
			...{ kind: "JSON", issued: moment, modified: moment, sha256: "ab".repeat(32) },
		},
	],
};

const catalogue: Catalogue = {
	...{ id: `${city}/offene-daten#katalog`, title: "Offene Daten", description: "Alles.", page: `${city}/offene-daten` },
	publisher: { id: `${city}#herausgeber`, name: "Stadt Musterstadt", page: "https://www.musterstadt.example" },
	contact: { id: `${city}#kontakt`, name: "Stadt Musterstadt", mail: "plan@musterstadt.example", page: city },
	...{ licence: "dl-by-de/2.0", attribution: "Stadt Musterstadt", contributorId: "freistaatSachsen" },
	...{ municipalityKey: "14612000", datasets: [dataset] },
};

const empty: Catalogue = {
	...{ id: catalogue.id, title: "Offene Daten", description: "Noch nichts.", page: catalogue.page },
	...{ publisher: { id: catalogue.publisher.id, name: "Stadt" }, licence: "cc-zero", datasets: [] },
	contact: { id: catalogue.contact.id, name: "Stadt", page: city },
};

const both = async (one: Catalogue) => ({
	turtle: triplesOfTurtle(writeCatalogue(one, "turtle")),
	jsonLd: await triplesOfJsonLd(writeCatalogue(one, "json-ld")),
});

describe("a catalogue", () => {
	test("says the same in Turtle and in JSON-LD, as readers by others understand them", async () => {
		for (const one of [catalogue, empty]) {
			const { turtle, jsonLd } = await both(one);
			expect(turtle).toEqual(jsonLd);
			expect(turtle.length).toBeGreaterThan(one === empty ? 10 : 50);
		}
	});

	test("says the same whatever the texts are", async () => {
		const text = fc.string({ unit: "binary", maxLength: 20 });
		await fc.assert(
			fc.asyncProperty(text, text, text, async (title, keyword, website) => {
				const publisher = { ...catalogue.publisher, page: `https://a.example/${website}` };
				const datasets = [{ ...dataset, title, keywords: [keyword] }];
				const { turtle, jsonLd } = await both({ ...catalogue, publisher, datasets });
				expect(turtle).toEqual(jsonLd);
				expect(turtle.some((triple) => triple.includes(JSON.stringify(title.toWellFormed())))).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});
});

describe.runIf(shapesAreThere)("the shapes of DCAT-AP 3.0 and DCAT-AP.de 3.0", () => {
	const quads = (one: Catalogue) => quadsOfTurtle(writeCatalogue(one, "turtle"));

	test("find no fault", async () => {
		for (const one of [catalogue, empty]) expect(await shaclViolations(quads(one))).toEqual([]);
	});

	test.each(["title", "publisher", "accessURL", "license", "hasURL"])("miss what is left out: %s", async (name) => {
		const whole = quads({ ...catalogue, contact: empty.contact });
		const without = whole.filter(({ predicate }) => predicate.value.split(/[#/]/).at(-1) !== name);
		expect(without.length).toBeLessThan(whole.length);
		expect((await shaclViolations(without)).join("\n")).toContain(name);
	});
});
