// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { inventedDraft } from "../../test/invented-draft.ts";
import { reportSource } from "../../test/report-source.ts";
import { layOutPlan } from "../plan/plan-book.ts";
import type { Report } from "./report.ts";
import { remarksOn } from "./report-remark.ts";
import { reportState } from "./report-state.ts";
import { type ReportSource, snapshotOf } from "./snapshot-of.ts";

const asOf = inventedDraft.document.asOf;

function remarks(source: ReportSource, day = asOf) {
	const snapshot = { ...snapshotOf(source, { notAfter: day, draft: false }), asOf: day };
	const surroundings = { stepUnits: source.stepUnits, unitNames: new Map(), glossary: source.glossary };
	const { rows } = layOutPlan({ scheme: source.plan.scheme, asOf: day }, source.contents, surroundings);
	return remarksOn(snapshot, rows);
}

test("what nobody knows, what is missing and what is old is remarked on, each at its place", () => {
	const found = remarks(reportSource(inventedDraft), "2027-03-31");
	const places = (rule: string) => found.find((one) => one.rule === rule)?.places.map(({ measure }) => measure.title);
	expect(places("status-unknown")).toEqual(["Patenschaften vermitteln"]);
	expect(places("not-restated")).toHaveLength(4);
	expect(places("duplicate-number")).toEqual(["Patenschaften vermitteln"]);
	expect(found.filter(({ severity }) => severity === "stops")).toEqual([]);
});

test("what was said on the day itself is new", () => {
	expect(remarks(reportSource(inventedDraft)).map(({ rule }) => rule)).not.toContain("not-restated");
});

test("a report without a step is stopped", () => {
	expect(remarks(reportSource({ ...inventedDraft, measures: [] }))).toMatchObject([
		{ rule: "empty", severity: "stops" },
	]);
});

const now = new Date("2026-06-01T12:00:00Z");
const report = (number: number, more: Partial<Report> = {}): Report => ({
	...{ id: String(number), planId: "p", number, asOf, sha256: "", publishedAt: now, visibleFrom: now },
	...more,
});

test("a correction counts from the moment at which everybody can read it", () => {
	const corrects = { number: 1, what: "Eine Zahl." };
	const later = new Date(now.getTime() + 1000);
	const reports = [report(2, { corrects, visibleFrom: later }), report(1)];
	const stateOf = (number: number, at: Date) => {
		const one = reports.find((known) => known.number === number);
		return one && reportState(one, reports, at);
	};
	expect(stateOf(1, now)).toEqual({ kind: "out" });
	expect(stateOf(2, now)).toEqual({ kind: "embargo", until: later });
	expect(stateOf(1, later)).toEqual({ kind: "corrected", by: 2 });
	expect(stateOf(2, later)).toEqual({ kind: "out" });
});
