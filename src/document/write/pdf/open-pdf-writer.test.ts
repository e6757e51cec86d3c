// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterEach, expect, test } from "vitest";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { reportSource } from "../../../../test/report-source.ts";
import { snapshotOf } from "../../../report/snapshot-of.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { openPdfWriter, type PdfWriter } from "./open-pdf-writer.ts";
import type { PdfRequest } from "./pdf-data.ts";

const snapshot = snapshotOf(reportSource(inventedDraft), { notAfter: "2026-03-31", draft: true });
const request: PdfRequest = {
	...{ snapshot, words: reportWords(snapshot), layout: "table" },
	look: { accent: "#1a3c6e" },
};

let writer: PdfWriter | undefined;
const open = (limits: Parameters<typeof openPdfWriter>[1] = {}) => {
	writer = openPdfWriter(() => new Date("2026-04-01T08:00:00Z"), limits);
	return writer;
};
afterEach(() => writer?.close());

test("several at once are written one after the other, the same bytes for the same report", async () => {
	const { write } = open();
	const [one, two] = await Promise.all([write(request), write(request)]);
	if (!one?.ok || !two?.ok) throw new Error("Not written.");
	expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
});

test("a report after its preview, with a correction in it, is what it is alone", async () => {
	const published = snapshotOf(reportSource(inventedDraft), { notAfter: "2026-03-31", draft: false, number: 2 });
	const words = reportWords(published, "de", { number: 1, what: "Eine Zahl war falsch." });
	const final = { ...request, snapshot: published, words };
	const { write, close } = open();
	await write(request);
	const after = await write(final);
	close();
	const alone = await open().write(final);
	if (!after.ok || !alone.ok) throw new Error("Not written.");
	expect(Buffer.from(after.bytes).equals(Buffer.from(alone.bytes))).toBe(true);
});

test("a report that takes too long is given up, and the next one is written", async () => {
	const { write } = open({ milliseconds: 1 });
	expect(await write(request)).toEqual({ ok: false, problem: { kind: "took-too-long" } });
	expect((await open().write(request)).ok).toBe(true);
});

test("a report that takes too much memory is given up", async () => {
	expect(await open({ memory: 1 }).write(request)).toEqual({
		ok: false,
		problem: { kind: "took-too-much-memory" },
	});
});

test("more than may wait are sent away", async () => {
	const { write } = open({ waiting: 1 });
	const [first, second] = await Promise.all([write(request), write(request)]);
	expect([first?.ok, second]).toEqual([true, { ok: false, problem: { kind: "busy" } }]);
});

test("a look that is no colour is a fault of ours", async () => {
	await expect(open().write({ ...request, look: { accent: "kein Ton" } })).rejects.toThrow("Typst");
});
