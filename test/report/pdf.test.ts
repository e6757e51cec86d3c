// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createCanvas } from "@napi-rs/canvas";
import { beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read/read-document.ts";
import type { Draft } from "../../src/plan/draft.ts";
import type { ReportLayout } from "../../src/report/report-format.ts";
import { usualLook } from "../../src/report/report-look.ts";
import type { ReportSnapshot } from "../../src/report/snapshot.ts";
import { snapshotHash } from "../../src/report/snapshot-bytes.ts";
import { type ReportKind, snapshotOf } from "../../src/report/snapshot-of.ts";
import { reportWords } from "../../src/wording/report-words.ts";
import { generatedDraft } from "../generated-draft.ts";
import { inventedDraft } from "../invented-draft.ts";
import { qpdf } from "../pdf/qpdf.ts";
import { reportPdf, reportPdfUa } from "../report-pdf.ts";
import { reportSource, trickyWording } from "../report-source.ts";
import { score } from "../score.ts";
import { sharedFile } from "../shared-files.ts";
import { bareOperators, elementsOf } from "./structure.ts";

const published: ReportKind = { notAfter: "2030-12-31", draft: false, number: 3, paper: "V0123/26" };

function snapshot(draft: Draft, kind: ReportKind = published): ReportSnapshot {
	const source = reportSource(draft, (now) => [{ ...now, asOf: "2025-03-31", status: "planned" }]);
	const glossary = new Map([["Bäume", "hölzerne Pflanzen"]]);
	return snapshotOf({ ...source, glossary }, kind);
}

const layouts: readonly ReportLayout[] = ["table", "blocks"];

/** The PDF with its streams unpacked, as text of one letter a byte. */
const plainText = async (bytes: Uint8Array): Promise<string> =>
	Buffer.from(await qpdf(bytes, "--qdf", "--object-streams=disable")).toString("latin1");

/** The numbers of the elements in a structure element. */
const kidsOf = (element: string): readonly number[] =>
	[...(/\/K \[([^\]]*)\]/.exec(element)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

async function outlineOf(bytes: Uint8Array) {
	const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
	const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
	return pdf.getOutline();
}

async function itemsOf(bytes: Uint8Array) {
	const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
	const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
	const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1));
	return Promise.all(
		pages.map(async (page) => (await (await page).getTextContent({ includeMarkedContent: true })).items),
	);
}

async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
	return (await itemsOf(bytes)).map((items) => items.map((item) => ("str" in item ? item.str : "")).join(" "));
}

const textOf = async (bytes: Uint8Array): Promise<string> => (await pageTexts(bytes)).join(" ");

/** The texts that are no decoration. */
async function taggedTexts(bytes: Uint8Array): Promise<readonly string[]> {
	const marked: string[] = [];
	return (await itemsOf(bytes)).flat().flatMap((item) => {
		if ("str" in item) return marked.includes("Artifact") ? [] : [item.str];
		if (item.type === "endMarkedContent") marked.pop();
		else marked.push("tag" in item ? String(item.tag) : "");
		return [];
	});
}

const worded = (draft: Draft): ReportSnapshot =>
	snapshotOf({ ...reportSource(draft), wording: trickyWording }, published);

test("what a municipality says ahead of a report stands in it, and is not read as a part of the plan", async () => {
	const draft = generatedDraft(12);
	const bytes = await reportPdf(worded(draft), "table");
	const text = await textOf(bytes);
	for (const said of [trickyWording.kind, "Vorwort", "Liebe Leserinnen und Leser", ...trickyWording.imprint])
		expect(text).toContain(said);
	const read = await readDocument(bytes, "bericht.pdf");
	if (!read.ok) throw new Error(read.problem.kind);
	expect(score(draft, read.draft)).toMatchObject({ measures: 1, extraMeasures: 0, field: 1, silent: 0 });
	expect(read.draft.document.asOf).toBe(draft.document.asOf);
});

test.each(layouts)("a report with words ahead of it keeps the rules of PDF/UA as %s", async (layout) => {
	await expect(reportPdfUa(worded(inventedDraft), layout)).resolves.toBeInstanceOf(Uint8Array);
});

describe.each(layouts)("the layout %s", (layout) => {
	let bytes: Uint8Array;
	let plain: string;
	beforeAll(async () => {
		bytes = await reportPdf(snapshot(generatedDraft(24, 3)), layout);
		plain = await plainText(bytes);
	});

	test("declares PDF/UA-1 and PDF/A-2a, with language, title and bookmarks", () => {
		expect(plain).toContain("<pdfuaid:part>1</pdfuaid:part>");
		expect(plain).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
		expect(plain).toContain("Umsetzungsbericht: Erzeugter Plan</rdf:li>");
		expect(plain).toMatch(/\/Lang \(de-DE\)/);
		expect(plain).toMatch(/\/DisplayDocTitle true/);
		expect(plain).toMatch(/\/MarkInfo <<\s+\/Marked true/);
		expect(plain.match(/\/Title \(|\/Title </g)?.length).toBeGreaterThan(6);
	});

	test("breaks no rule of PDF/UA that the compiler knows", async () => {
		const held = Buffer.from(await reportPdfUa(snapshot(generatedDraft(24, 3)), layout)).toString("latin1");
		expect(held).toContain("<pdfuaid:part>1</pdfuaid:part>");
	});

	test("holds nothing that is neither tagged nor marked as decoration", () => {
		expect(bareOperators(plain)).toEqual([]);
		expect(bareOperators(plain.replace(/\b(?:BDC|BMC|EMC)\b/g, "")).length).toBeGreaterThan(100);
	});

	test("says of each heading cell what it heads, and of each picture what it shows", () => {
		const heads = elementsOf(plain, "TH");
		const scoped = (scope: string) => heads.filter((one) => one.includes(`/Scope /${scope}\n`));
		expect(scoped("Column").length).toBeGreaterThan(10);
		// Each measure of the table, and what stands in front of each row of the other tables.
		expect(scoped("Row").length).toBeGreaterThan(layout === "table" ? 24 + 3 : 3);
		expect(scoped("Column").length + scoped("Row").length).toBe(heads.length);
		const figures = elementsOf(plain, "Figure");
		expect(figures.length).toBe(2);
		expect(figures.filter((one) => !/\/Alt [(<]/.test(one))).toEqual([]);
	});

	test("each row begins with its head, and each cell belongs to a row", () => {
		const numberOf = (object: string) => Number.parseInt(object.trimStart(), 10);
		const cells = new Map(
			["TH", "TD"].flatMap((role) => elementsOf(plain, role).map((one) => [numberOf(one), role] as const)),
		);
		const rows = elementsOf(plain, "TR").map((row) => [...kidsOf(row)].map((kid) => cells.get(kid)));
		expect(rows.flat()).not.toContain(undefined);
		expect(rows.flat().length).toBe(cells.size);
		const widest = Math.max(...rows.map((row) => row.length));
		const whole = rows.filter((row) => row.length === widest);
		expect(whole.length).toBeGreaterThan(3);
		expect(whole.filter((row) => row[0] !== "TH")).toEqual([]);
	});

	test("skips no level of headings, says what links lead to, and has its own fonts", () => {
		const levels = [...plain.matchAll(/\/S \/H(\d)\n/g)].map(([, level]) => Number(level));
		expect([...new Set(levels)].toSorted()).toEqual([1, 2, 3]);
		const links = plain.match(/<<(?:(?!endobj)[\s\S])*\/Subtype \/Link(?:(?!endobj)[\s\S])*endobj/g) ?? [];
		expect(links.length).toBeGreaterThan(4);
		expect(links.filter((link) => !/\/Contents [(<]/.test(link))).toEqual([]);
		const linking = plain.match(/<<(?:(?!endobj)[\s\S])*\/Annots(?:(?!endobj)[\s\S])*endobj/g) ?? [];
		expect(linking.length).toBeGreaterThan(0);
		expect(linking.filter((page) => !/\/Tabs \/S\n/.test(page))).toEqual([]);
		const fonts = plain.match(/\/Type \/FontDescriptor/g)?.length;
		expect(plain.match(/\/FontFile[23] /g)?.length).toBe(fonts);
	});

	test("has a bookmark for each field and each measure", async () => {
		const outline = await outlineOf(bytes);
		const ofFields = outline.find(({ title }) => title.startsWith("Maßnahmen"))?.items ?? [];
		expect(ofFields.map(({ title }) => title)).toEqual(["Feld 1 (F1)", "Feld 2 (F2)", "Feld 3 (F3)"]);
		expect(ofFields.flatMap(({ items }) => items).length).toBe(24);
		expect(ofFields[0]?.items[0]?.title).toMatch(/^F1\.1 .+ im Stadtteil 1 erneuern$/);
	});

	test("names its content by the hash of the snapshot, and its pages", async () => {
		const text = await textOf(bytes);
		expect(text.replace(/\s/g, "")).toContain(snapshotHash(snapshot(generatedDraft(24, 3))));
		expect(text).toMatch(/Seite 1 von \d+/);
		expect(text).not.toContain("Entwurf");
	});

	test("shows texts as they were written, whatever the typesetter would make of them", async () => {
		const odd =
			'#read("/etc/passwd") *fett* _schräg_ $x^2$ @bezug <marke> \\alert{} // a /* b */ `c` = d [e] ~ --- #panic()';
		const [measure] = inventedDraft.measures;
		const [step] = measure?.steps ?? [];
		if (!measure || !step) throw new Error("The invented draft has no step.");
		const told = { ...step, content: [odd], responsibility: [odd], term: [odd], statusText: odd, description: odd };
		const measures = [{ ...measure, title: odd, steps: [{ ...told, status: "" }] }];
		const actionFields = [{ code: "B", title: odd, measures: 1 }];
		const draft = { ...inventedDraft, actionFields, measures };
		// Words are parted at the ends of lines.
		const bare = (text: string) => text.replace(/[\s-]/g, "");
		const text = bare(await textOf(await reportPdf(snapshot(draft), layout)));
		const needle = bare(odd);
		// Field (contents, summary, body), title, and the five cells; the status once more in no place.
		expect(text.split(needle).length - 1).toBeGreaterThanOrEqual(8);
	});

	test("stands for characters that the font lacks by a sign, and is written all the same", async () => {
		const [measure] = inventedDraft.measures;
		if (!measure) throw new Error("The invented draft has no measure.");
		const draft = { ...inventedDraft, measures: [{ ...measure, title: "Ein Baum 🌳 am \u202eSee\u0000 \ud800 中" }] };
		const text = await textOf(await reportPdf(snapshot(draft), layout));
		expect(text.replace(/\s+/g, " ")).toContain("Ein Baum ▯ am See ▯ ▯");
	});

	test("prints Arabic letters from right to left, in a font of their own", async () => {
		const [measure] = inventedDraft.measures;
		if (!measure) throw new Error("The invented draft has no measure.");
		const draft = { ...inventedDraft, measures: [{ ...measure, title: "Bäume (العمل) pflanzen" }] };
		const pdf = await reportPdf(snapshot(draft), layout);
		expect(await textOf(pdf)).toContain("العمل");
		expect(await plainText(pdf)).toMatch(/\/FontName \/\w+\+NotoSansArabic/);
		// A report without them does not carry it.
		const without = await plainText(await reportPdf(snapshot(inventedDraft), layout));
		expect(without).not.toContain("NotoSansArabic");
	});

	test("bears the city's logo, and is written without one that is no picture", async () => {
		const canvas = createCanvas(200, 60);
		const logo = { mediaType: "image/png", alt: "Stadt Musterstadt: eine Linde" } as const;
		const of = (logoBytes: Uint8Array) =>
			reportPdf(snapshot(inventedDraft), layout, { look: { ...usualLook, logo: { ...logo, bytes: logoBytes } } });
		const figures = async (pdf: Uint8Array) => elementsOf(await plainText(pdf), "Figure").length;
		const without = await figures(await of(Buffer.from("kein Bild")));
		expect(await figures(await of(canvas.toBuffer("image/png")))).toBe(without + 1);
	});

	test("says on its cover which report it corrects, and what is different", async () => {
		const taken = snapshot(inventedDraft);
		const words = reportWords(taken, "de", { number: 2, what: "Zwei Zahlen waren vertauscht." });
		const text = (await textOf(await reportPdf(taken, layout, { words }))).replace(/\s+/g, " ");
		expect(text).toContain("Berichtigt den Bericht Nr. 2: Zwei Zahlen waren vertauscht.");
	});

	test("marks a draft on every page", async () => {
		const draft = await reportPdf(snapshot(generatedDraft(24, 3), { notAfter: "2030-12-31", draft: true }), layout);
		const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
		const pdf = await getDocument({ data: Uint8Array.from(draft), verbosity: 0 }).promise;
		expect(pdf.numPages).toBeGreaterThan(3);
		for (let at = 1; at <= pdf.numPages; at++) {
			const { items } = await (await pdf.getPage(at)).getTextContent();
			expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toMatch(/Entwurf –|ENTWURF/);
		}
	});
});

test("a measure that goes on over pages bears its number on each of them, once for those who do not see it", async () => {
	const [measure] = inventedDraft.measures;
	const [step] = measure?.steps ?? [];
	if (!measure || !step) throw new Error("The invented draft has no step.");
	const steps = Array.from({ length: 30 }, (_, at) => ({
		...step,
		description: `Teil ${at}. ${"Bäume gießen. ".repeat(20)}`,
	}));
	const bytes = await reportPdf(
		snapshot({ ...inventedDraft, measures: [{ ...measure, number: "B.77", steps }] }),
		"table",
	);
	const texts = await pageTexts(bytes);
	const pages = texts.filter((text) => text.includes("Bäume gießen."));
	expect(pages.length).toBeGreaterThan(2);
	expect(pages.filter((text) => !text.includes("B.77"))).toEqual([]);
	expect(texts.filter((text) => !text.includes("Bäume gießen.")).join()).not.toContain("B.77");
	expect((await taggedTexts(bytes)).filter((text) => text === "B.77").length).toBe(1);
});

/** "läuft" may mean two statuses; a report says which, and only a person can say it back. */
const withoutDoubt: Draft = {
	...inventedDraft,
	measures: inventedDraft.measures.map((measure) => ({
		...measure,
		steps: measure.steps.map((step) => ({ ...step, statusText: step.statusText === "läuft" ? "" : step.statusText })),
	})),
};

test.each([
	["an invented plan", () => withoutDoubt],
	["a large plan", () => generatedDraft(60, 6)],
])("the table of %s is read back as it was written", async (_, draft) => {
	const taken = snapshot(draft());
	const read = await readDocument(await reportPdf(taken, "table"), "bericht.pdf");
	if (!read.ok) throw new Error(read.problem.kind);
	expect(score(draft(), read.draft)).toMatchObject({ measures: 1, field: 1, silent: 0 });
});

test("the real report is read back from our table as from the city's own file", async () => {
	const bytes = sharedFile("dresden/report.docx");
	if (!bytes) return;
	const original = await readDocument(bytes, "report.docx");
	if (!original.ok) throw new Error(original.problem.kind);
	const pdf = await reportPdf(snapshotOf(reportSource(original.draft), published), "table");
	const read = await readDocument(pdf, "bericht.pdf");
	if (!read.ok) throw new Error(read.problem.kind);
	expect(score(original.draft, read.draft)).toMatchObject({ measures: 1, extraMeasures: 0, field: 1, silent: 0 });
});
