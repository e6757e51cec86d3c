// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { giveNewest } from "../../../usecase/open-data/give-newest.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { type Page, parameter } from "../../page.ts";
import { publicFile } from "../../public-file.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";

const names = { csv: "daten.csv", csvw: "daten.csv-metadata.json", json: "daten.json" } as const;
const routeOf = { csv: "publicationCsv", csvw: "publicationCsvw", json: "publicationJson" } as const;

/** The newest report's data, always at the same address; in German, like the plans, whatever the address says. */
async function giveData(page: Page, format: keyof typeof names): Promise<Response> {
	const { c, context, site } = page;
	const plan = parameter(page, "plan");
	const given = await giveNewest(context, { plan, format, csvName: names.csv, wordsFor: (one) => reportWords(one) });
	if (!given.ok) return refuse(page, given.problem);
	const addressOf = (one: keyof typeof names) =>
		site.services.publicAddress() + href("de", routeOf[one], { city: context.municipality.slug, plan });
	if (format === "csv") c.header("Link", `<${addressOf("csvw")}>; rel="describedby"; type="application/csvm+json"`);
	const { bytes, mediaType } = given;
	return publicFile(page, { bytes, mediaType, name: `${plan}-${names[format]}`, canonical: addressOf(format) });
}

export const giveNewestCsv = (page: Page): Promise<Response> => giveData(page, "csv");
export const giveNewestCsvw = (page: Page): Promise<Response> => giveData(page, "csvw");
export const giveNewestJson = (page: Page): Promise<Response> => giveData(page, "json");
