// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shaclViolations, shapesAreThere } from "../../../../test/dcat-shapes.ts";
import { setLook } from "../../../../test/publication-look.ts";
import { publish, publishPlan } from "../../../../test/published-plan.ts";
import { calendarEvents } from "../../../../test/read-calendar.ts";
import { quadsOfTurtle, triplesOfJsonLd, triplesOfTurtle } from "../../../../test/read-graph.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { operator } from "../../../access/actor.ts";
import { recogniseStatus } from "../../../plan/recognise-status.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import { withdrawReport } from "../../../usecase/report/withdraw-report.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;

/** Three reports of one plan, the last of which corrects the second; and a plan whose only report was taken down. */
beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", second: true });
	const corrects = { number: 2, what: "Ein Name war falsch geschrieben." };
	await publish(register, { plan: "baeume", asOf: "2027-03-31", corrects });
	await publishPlan(register, { slug: "fort" });
	const reason = "Darin standen <Namen> & Nummern.";
	const context = register.contextFor(operator, register.municipality);
	const gone = await withdrawReport(context, { plan: "fort", number: 1, reason });
	expect(gone).toEqual({ ok: true });
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, publicAddress: () => "https://plan.example.org", logFault }, loadAssets());
});
afterAll(() => register.close());

const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const bytes = async (path: string, headers: Record<string, string> = {}) =>
	new Uint8Array(await (await get(path, headers)).arrayBuffer());
const text = async (path: string) => (await get(path)).text();

describe("the catalogue", () => {
	const turtle = () => bytes("/musterstadt/offene-daten/katalog.ttl");

	test("is the same graph in both forms, and has the same bytes at each of its addresses", async () => {
		const jsonLd = await bytes("/musterstadt/offene-daten/katalog.jsonld");
		expect(triplesOfTurtle(await turtle())).toEqual(await triplesOfJsonLd(jsonLd));
		expect(await bytes("/en/musterstadt/open-data/catalogue.ttl")).toEqual(await turtle());
		expect(await bytes("/musterstadt/offene-daten", { accept: "text/turtle" })).toEqual(await turtle());
		expect(await bytes("/en/musterstadt/open-data", { accept: "application/ld+json, */*;q=0.1" })).toEqual(jsonLd);
		const page = await get("/musterstadt/offene-daten", { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
		expect(page.headers.get("content-type")).toContain("text/html");
		expect(page.headers.get("vary")).toContain("Accept");
	});

	test("names what stands, and nothing that was taken down", async () => {
		const written = new TextDecoder().decode(await turtle());
		expect(written.match(/a dcat:Dataset/g)).toHaveLength(1);
		expect(written).toContain("<https://plan.example.org/musterstadt/berichte/baeume#datensatz>");
		expect(written).not.toContain("/fort");
		expect(written).toContain("Bericht Nr. 3 berichtigt Bericht Nr. 2: Ein Name war falsch geschrieben.");
		// Seven files of each report, and two of the newest.
		expect(written.match(/a dcat:Distribution/g)).toHaveLength(3 * 7 + 2);
	});

	test.runIf(shapesAreThere)("conforms to DCAT-AP.de 3.0", async () => {
		expect(await shaclViolations(quadsOfTurtle(await turtle()))).toEqual([]);
	});

	test("leads to files that are there, and whose hash is the one that it says", async () => {
		const quads = quadsOfTurtle(await turtle());
		const addresses = quads.flatMap(({ predicate, object }) =>
			predicate.value.endsWith("#downloadURL") ? [object.value] : [],
		);
		const answers = await Promise.all(addresses.map((address) => get(new URL(address).pathname)));
		expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 200));
		const hashes = quads.flatMap(({ predicate, object }) =>
			/checksumValue$/.test(predicate.value) ? [object.value] : [],
		);
		const written = await Promise.all(answers.map(async (answer) => new Uint8Array(await answer.arrayBuffer())));
		const real = written.map((file) => createHash("sha256").update(file).digest("hex"));
		expect(hashes).toHaveLength(3);
		expect(real).toEqual(expect.arrayContaining(hashes));
	});
});

describe("the newest table", () => {
	const csv = "/musterstadt/berichte/baeume/daten.csv";
	/** As those read it who import such a table; an office's own wording may stand behind the status. */
	const keyOf = (said: string) => {
		const status = recogniseStatus(said.replace(/ \(.*\)$/, ""), defaultScheme);
		return status.kind === "known" ? status.key : "";
	};
	type Column = { readonly titles: string };

	test("is described by the file beside it: the same columns in the same order", async () => {
		const answer = await get(csv);
		const described = /<https:\/\/plan\.example\.org([^>]+)>; rel="describedby"/.exec(
			answer.headers.get("link") ?? "",
		)?.[1];
		const description = JSON.parse(await text(described ?? ""));
		const [head] = parse(await answer.text()) as string[][];
		expect(description.tableSchema.columns.map(({ titles }: Column) => titles)).toEqual(head);
		expect(new URL(description.url, `https://x${described}`).pathname).toBe(csv);
	});

	test("has a line for each step, counted by status as the report counts them", async () => {
		const report = JSON.parse(await text("/musterstadt/berichte/baeume/daten.json"));
		const lines = parse(await text(csv), { columns: true }) as { readonly Umsetzungsstand: string }[];
		expect(report.number).toBe(3);
		for (const { key, count } of report.mix) {
			const own = lines.filter(({ Umsetzungsstand: said }) => keyOf(said) === key);
			expect([key, own.length]).toEqual([key, count]);
		}
		expect(lines).toHaveLength(report.mix.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
	});

	test("has the same bytes in English, and says which address is its own", async () => {
		const english = await get("/en/musterstadt/reports/baeume/data.csv");
		expect(new Uint8Array(await english.arrayBuffer())).toEqual(await bytes(csv));
		expect(english.headers.get("link")).toContain(`<https://plan.example.org${csv}>; rel="canonical"`);
	});

	test("may be read from every other site, without cookies", async () => {
		for (const method of ["GET", "HEAD", "OPTIONS"]) {
			const answer = await app.request(csv, { method, headers: { origin: "https://andere.example" } });
			expect(answer.status).toBe(method === "OPTIONS" ? 204 : 200);
			expect(answer.headers.get("access-control-allow-origin")).toBe("*");
			expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
			expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
			expect(answer.headers.get("set-cookie")).toBeNull();
		}
		const own = await get("/musterstadt/anmelden", { origin: "https://andere.example" });
		expect(own.headers.get("access-control-allow-origin")).toBeNull();
	});

	test("is not sent again to who has it", async () => {
		const tag = (await get(csv)).headers.get("etag") ?? "";
		expect((await get(csv, { "if-none-match": tag })).status).toBe(304);
	});

	test("is not there where all reports were taken down", async () => {
		for (const file of ["daten.csv", "daten.json", "daten.csv-metadata.json", "termine.ics"]) {
			expect((await get(`/musterstadt/berichte/fort/${file}`)).status).toBe(404);
		}
	});
});

describe("the feed", () => {
	const feedOf = async (path: string) => parseAtomFeed(await text(path));

	test("of a plan tells of each report and of its correction, the newest first", async () => {
		const feed = await feedOf("/musterstadt/berichte/baeume/feed.atom");
		expect(feed.title).toEqual({ value: "Plan für mehr Bäume – Stadt musterstadt: Umsetzungsberichte" });
		expect(feed.entries?.map(({ title }) => title?.value)).toEqual([
			"Plan für mehr Bäume: Bericht Nr. 3 berichtigt Bericht Nr. 2",
			"Plan für mehr Bäume: Bericht Nr. 2, Stand 31. März 2027",
			"Plan für mehr Bäume: Bericht Nr. 1, Stand 31. März 2026",
		]);
		const [newest] = feed.entries ?? [];
		expect(newest?.summary?.value).toMatch(/^Ein Name war falsch geschrieben\. 3 Maßnahmen in 2 Handlungsfeldern\. /);
		expect(newest?.links?.[0]?.href).toBe("https://plan.example.org/musterstadt/berichte/baeume/3");
		expect(feed.updated).toBe(newest?.updated);
	});

	test("of the municipality tells also what was taken down, and why", async () => {
		const feed = await feedOf("/musterstadt/berichte.atom");
		expect(feed.entries).toHaveLength(5);
		const [gone] = feed.entries ?? [];
		expect(gone?.title?.value).toBe("fort: Bericht Nr. 1 wurde zurückgezogen");
		expect(gone?.summary?.value).toBe("Darin standen <Namen> & Nummern.");
	});

	test("has entries with ids of their own that stay the same, in each language other ones", async () => {
		const paths = [
			"/musterstadt/berichte.atom",
			"/musterstadt/berichte/baeume/feed.atom",
			"/en/musterstadt/reports.atom",
		];
		const [all = [], some = [], english = []] = await Promise.all(
			paths.map(async (path) => (await feedOf(path)).entries?.map(({ id }) => id) ?? []),
		);
		expect(new Set([...all, ...english]).size).toBe(10);
		expect(all).toEqual(expect.arrayContaining(some));
		for (const id of all) expect(id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
		expect((await feedOf("/musterstadt/berichte.atom")).entries?.map(({ id }) => id)).toEqual(all);
	});
});

describe("the calendar of terms", () => {
	async function eventsOf(query = "") {
		return calendarEvents(await text(`/musterstadt/berichte/baeume/termine.ics${query}`));
	}

	test("has a whole day for each end of a step, and none for what goes on", async () => {
		const events = await eventsOf();
		expect(events.map(({ event }) => [event.startDate.toString(), event.startDate.isDate, event.summary])).toEqual([
			["2020-06-30", true, "Frist: B.1 Hundert Bäume pflanzen"],
			["2020-06-30", true, "Frist: B.1 Hundert Bäume pflanzen"],
		]);
		const [first] = events;
		expect(first?.event.uid).toBe("baeume/B.1/1/1@plan.example.org");
		expect(first?.component.getFirstPropertyValue("categories")).toBe("B Bäume");
		expect(first?.component.getFirstPropertyValue("url")).toBe(
			"https://plan.example.org/musterstadt/berichte/baeume/massnahme/B.1#schritt-1",
		);
		expect(first?.event.description).toContain("Umsetzungsstand: nicht umgesetzt");
		expect(first?.event.sequence).toBe(3);
	});

	test("can be had of one unit and of one action field", async () => {
		expect(await eventsOf("?unit=67")).toHaveLength(2);
		expect(await eventsOf("?unit=66")).toHaveLength(0);
		expect(await eventsOf("?field=B")).toHaveLength(2);
		expect(await eventsOf("?field=W")).toHaveLength(0);
	});
});

test("the page of open data leads to all of it, and names the licence", async () => {
	const html = await text("/musterstadt/offene-daten");
	for (const path of [
		"berichte/baeume/daten.csv",
		"berichte/baeume/termine.ics",
		"offene-daten/katalog.ttl",
		"berichte.atom",
	]) {
		expect(html).toContain(`href="/musterstadt/${path}"`);
	}
	expect(html).toContain("https://www.govdata.de/dl-de/by-2-0");
	expect(html).not.toContain("/fort");
});

describe("the head of a plan's page", () => {
	const start = "/musterstadt/berichte/baeume";
	const contentOf = (html: string, name: string) =>
		new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

	test("tells other sites what it is, with a picture that is there and as large as it says", async () => {
		const html = await text(start);
		expect(contentOf(html, "og:title")).toBe("Plan für mehr Bäume");
		expect(contentOf(html, "og:url")).toBe(`https://plan.example.org${start}`);
		expect(contentOf(html, "og:description")).toContain("Schritten");
		const address = contentOf(html, "og:image") ?? "";
		const picture = await bytes(new URL(address).pathname);
		const header = Buffer.from(picture.subarray(16, 24));
		const said = ["og:image:width", "og:image:height"].map((name) => Number(contentOf(html, name)));
		expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual(said);
	});

	test("leads to the feed, to itself and to the other language", async () => {
		const html = await text(`/en/musterstadt/reports/baeume`);
		expect(html).toContain('<link rel="canonical" href="https://plan.example.org/en/musterstadt/reports/baeume"');
		expect(html).toContain(`hreflang="de" href="https://plan.example.org${start}"`);
		expect(html).toMatch(
			/<link rel="alternate" type="application\/atom\+xml" [^>]*href="\/en\/musterstadt\/reports\/baeume\/feed.atom"/,
		);
	});

	test("holds the dataset for search engines, and no text in it can end the block", async () => {
		const what = "</script><script>alert(1)</script>";
		await setLook(register, { publisher: what });
		const html = await text(start);
		const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
		const dataset = JSON.parse(block);
		expect(dataset).toMatchObject({ "@type": "Dataset", creator: { "@type": "GovernmentOrganization", name: what } });
		expect(dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(
			`https://plan.example.org${start}/daten.csv`,
		);
		expect(html).not.toContain("<script>alert");
		await setLook(register, { publisher: "" });
	});
});

describe("the widget", () => {
	const frame = "/musterstadt/berichte/baeume/einbettung";
	const policyOf = async (path: string) => (await get(path)).headers.get("content-security-policy") ?? "";

	test("is framed by nobody else until the municipality names somebody, and then by nobody but them", async () => {
		expect(await policyOf(frame)).toContain("frame-ancestors 'self'");
		expect(await policyOf(frame)).not.toMatch(/frame-ancestors 'self' \S/);
		await setLook(register, { widgetHosts: ["https://www.musterstadt.example", "x; script-src *", "*"] });
		expect(await policyOf(frame)).toMatch(/frame-ancestors 'self' https:\/\/www\.musterstadt\.example(;|$)/);
		expect(await policyOf(frame)).not.toContain("script-src");
		expect((await get(frame)).headers.get("x-frame-options")).toBeNull();
		expect(await policyOf("/musterstadt/berichte/baeume")).toContain("frame-ancestors 'none'");
		expect((await get("/musterstadt/berichte/baeume")).headers.get("x-frame-options")).toBe("DENY");
	});

	test("comes with code that names its whole address, and says which sites may show it", async () => {
		const html = await text("/musterstadt/berichte/baeume/einbetten?theme=dark");
		expect(html).toContain(`src=&quot;https://plan.example.org${frame}?theme=dark&quot;`);
		expect(html).toContain("https://www.musterstadt.example");
		expect(await text(`${frame}?theme=dark`)).toContain('data-kern-theme="dark"');
		expect(await text(`${frame}?theme=x`)).not.toContain("data-kern-theme");
	});
});

test("search engines are told of the published pages in both languages, and only of them", async () => {
	expect(await text("/robots.txt")).toContain("Sitemap: https://plan.example.org/sitemap.xml");
	const sitemap = await text("/sitemap.xml");
	const places = [...sitemap.matchAll(/<loc>https:\/\/plan\.example\.org([^<]+)<\/loc>/g)].map(([, path = ""]) => path);
	expect(places).toEqual(expect.arrayContaining(["/musterstadt/berichte/baeume", "/en/musterstadt/reports/baeume/3"]));
	expect(places.every((path) => /\/(berichte|reports|offene-daten|open-data)/.test(path))).toBe(true);
	expect(new Set(places).size).toBe(places.length);
});
