// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { inventedDraft } from "../../test/invented-draft.ts";
import { reportSource } from "../../test/report-source.ts";
import type { Draft } from "../plan/draft.ts";
import { readSnapshot, snapshotBytes, snapshotHash } from "./snapshot-bytes.ts";
import { snapshotOf } from "./snapshot-of.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const snapshot = snapshotOf(reportSource(inventedDraft), { notAfter: "2026-03-31", draft: true });

const wording = { kind: "Sachstandsbericht", foreword: ["Liebe Leserinnen und Leser."], imprint: [] };

const text = fc.string({ unit: "grapheme", maxLength: 30 });
const texts = fc.array(text, { maxLength: 3 });
const terms = fc.constantFrom("II/2019", "laufend", "ab 2022", "Konzept: bis 2020", "bald", "jährlich", "kurzfristig");

const steps = fc.array(
	fc.record({
		content: texts,
		responsibility: texts,
		term: fc.array(terms, { maxLength: 2 }),
		status: fc.constantFrom("implemented", "partial", "", "unheard-of"),
		statusText: text,
		description: text,
		places: fc.constant({}),
	}),
	{ maxLength: 3 },
);

const drafts: fc.Arbitrary<Draft> = fc
	.array(fc.record({ number: fc.constantFrom("B.1", "B.2", "W.1", ""), title: text, steps }), { maxLength: 4 })
	.map((measures) => ({
		...inventedDraft,
		measures: measures.map((one) => ({
			...{ ...one, occurrence: 1, actionField: one.number.slice(0, 1), places: {} },
			...{ references: [], papers: [], laws: [] },
		})),
	}));

test("Whatever a plan says, its snapshot is read back as it was written", () => {
	const worded = fc.record({ kind: text, foreword: texts, imprint: texts });
	const written = fc.record({
		...{ draft: drafts, earlier: fc.boolean(), number: fc.option(fc.nat(), { nil: undefined }) },
		worded: fc.option(worded, { nil: undefined }),
	});
	fc.assert(
		fc.property(written, ({ draft, earlier, number, worded }) => {
			const plain = reportSource(draft, (one) => (earlier ? [{ ...one, asOf: "2025-03-31", status: "planned" }] : []));
			const source = { ...plain, ...(worded && { wording: worded }) };
			const kind = { notAfter: "2026-03-31", draft: number === undefined, ...(number !== undefined && { number }) };
			const taken = snapshotOf(source, kind);
			expect(readSnapshot(snapshotBytes(taken))).toEqual({ ok: true, snapshot: taken });
		}),
	);
});

test("Equal snapshots have equal bytes, whatever the order of their keys", () => {
	const reversed = Object.fromEntries(Object.entries(snapshot).toReversed()) as typeof snapshot;
	expect(Object.keys(reversed)[0]).not.toBe(Object.keys(snapshot)[0]);
	expect(snapshotHash(reversed)).toBe(snapshotHash(snapshot));
	expect(snapshotHash(snapshot)).toMatch(/^[\da-f]{64}$/);
	expect(snapshotHash({ ...snapshot, draft: false })).not.toBe(snapshotHash(snapshot));
});

test.each([
	["nothing", bytesOf(""), "not-a-snapshot"],
	["no text", new Uint8Array([0xff, 0xfe, 0x00]), "not-a-snapshot"],
	["another JSON", bytesOf('{"steps":[]}'), "not-a-snapshot"],
	["half a snapshot", bytesOf('{"schemaVersion":1,"draft":true}'), "not-a-snapshot"],
	["a first one with what came later", bytesOf(JSON.stringify({ ...snapshot, wording })), "not-a-snapshot"],
	["a second one without", bytesOf(JSON.stringify({ ...snapshot, schemaVersion: 2 })), "not-a-snapshot"],
	["a snapshot of a later Planstand", bytesOf('{"schemaVersion":3}'), "unknown-version"],
])("%s is no snapshot that can be read", (_, bytes, kind) => {
	expect(readSnapshot(bytes)).toEqual({ ok: false, problem: { kind } });
});
