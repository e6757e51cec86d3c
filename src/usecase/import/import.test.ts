// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { doubtfulTable, sureTable } from "../../../test/import-samples.ts";
import { plainLetters } from "../../../test/plain-letters.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { sharedFile } from "../../../test/shared-files.ts";
import { addDays } from "../../plan/period.ts";
import type { MeasureId, StepId } from "../../plan/review/decision.ts";
import type { Context } from "../context.ts";
import { cancelRound } from "../round/move-round.ts";
import { openRound } from "../round/open-round.ts";
import { planRound } from "../round/plan-round.ts";
import { showPlan } from "../show-plan.ts";
import { today } from "../today.ts";
import { commitImport } from "./commit-import.ts";
import { decideImport } from "./decide-import.ts";
import { listImports } from "./list-imports.ts";
import { mapColumns } from "./map-columns.ts";
import { revertImport } from "./revert-import.ts";
import { reviewImport } from "./review-import.ts";
import { showFacsimile, showPage } from "./show-document.ts";
import { startImport } from "./start-import.ts";

let register: TestRegister;
let context: Context;
beforeAll(async () => {
	register = await openTestRegister();
	const { actor } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	context = register.contextFor(actor, register.municipality);
});
afterAll(() => register.close());

const step = (id: string) => id as StepId;

async function bringIn(table: string | Uint8Array, fileName = "plan.csv") {
	const started = await startImport(context, { bytes: Buffer.from(table), fileName });
	if (!started.ok) throw new Error(started.problem.kind);
	return started;
}

async function reviewOf(id: string) {
	const reviewed = await reviewImport(context, { id });
	if (!reviewed.ok) throw new Error(reviewed.problem.kind);
	return reviewed;
}

async function contentsOf(plan: string) {
	const shown = await showPlan(context, { plan });
	if (!shown.ok) throw new Error(shown.problem.kind);
	return shown.contents;
}

test("a table of which all is sure becomes a plan without a decision", async () => {
	const { importId, plan } = await bringIn(sureTable);
	const { review, import: one } = await reviewOf(importId);
	expect(review.open).toEqual([]);
	expect(await commitImport(context, { id: importId, version: one.version })).toEqual({
		...{ ok: true, plan, measures: 2, statements: 2 },
	});
	expect((await contentsOf(plan)).measures.map(({ number, title }) => `${number} ${title}`)).toEqual([
		"A.1 Brunnen bauen",
		"A.2 Bäume pflanzen",
	]);
	const listed = await listImports(context);
	expect(listed.ok && listed.imports.find(({ one }) => one.id === importId)?.one.state).toBe("committed");
});

test("what is unsure is decided first, each decision is kept, and the last can be taken back and made again", async () => {
	const { importId: id, plan } = await bringIn(doubtfulTable);
	const { review, import: one } = await reviewOf(id);
	expect(review.open.map(({ rule, detail, needed }) => `${rule} ${detail}${needed ? "!" : ""}`)).toEqual([
		"status-unknown auf gutem Weg!",
		"status-unknown mal so, mal so!",
		"reference-missing Z.9",
		"reference-ambiguous A.1",
		"duplicate-number A.1",
	]);
	const refused = await commitImport(context, { id, version: one.version });
	expect(refused).toEqual({ ok: false, problem: { kind: "undecided", count: 2 } });
	const edit = { kind: "edit-step", step: step("m1.s1"), edit: { status: "partial" } } as const;
	const first = await decideImport(context, { id, version: one.version, move: { kind: "decide", decision: edit } });
	const choice = { kind: "choose-reference", step: step("m4.s1"), target: "A.1", measure: "m2" as MeasureId } as const;
	await decideImport(context, { id, version: one.version + 1, move: { kind: "decide", decision: choice } });
	const accept = { kind: "accept-reason", rule: "status-unknown" } as const;
	await decideImport(context, { id, version: one.version + 2, move: { kind: "decide", decision: accept } });
	expect(first.ok && first.review.draft.measures[0]?.steps[0]?.status).toBe("partial");
	const undone = await decideImport(context, { id, version: one.version + 3, move: { kind: "undo" } });
	expect(undone.ok && [undone.decided, undone.next?.decision]).toEqual([2, accept]);
	const again = await decideImport(context, { id, version: one.version + 4, move: { kind: "redo" } });
	expect(again.ok && again.review.open.filter(({ needed }) => needed)).toEqual([]);
	const committed = await commitImport(context, { id, version: one.version + 5 });
	expect(committed).toMatchObject({ ok: true, measures: 4, statements: 4 });
	const { statements, measures, steps } = await contentsOf(plan);
	const statusOf = (at: number) => statements.find(({ stepId }) => stepId === steps[at]?.id)?.status;
	expect([statusOf(0), statusOf(2)]).toEqual(["partial", ""]);
	const pointers = await register.store.read(register.municipality.id, (db) =>
		db
			.selectFrom("reference")
			.selectAll()
			.where("step_id", "=", steps[3]?.id ?? "")
			.execute(),
	);
	expect(pointers.map(({ resolves, measure_id }) => [resolves, measure_id])).toEqual([["unique", measures[1]?.id]]);
});

test("a decision over an older state is refused with the newer one, and one that does not fit is not kept", async () => {
	const { importId: id } = await bringIn(doubtfulTable);
	const { version } = (await reviewOf(id)).import;
	const decide = (step_: string, at: number) =>
		decideImport(context, {
			...{ id, version: at },
			move: { kind: "decide", decision: { kind: "accept-step", step: step(step_) } },
		});
	expect(await decide("m9.s9", version)).toEqual({ ok: false, problem: { kind: "misfit" } });
	const both = await Promise.all([decide("m1.s1", version), decide("m3.s1", version)]);
	expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
	const late = both.find(({ ok }) => !ok);
	expect(late?.ok === false && late.problem).toMatchObject({ kind: "stale" });
	expect((await reviewOf(id)).decided).toBe(1);
	expect(await decideImport(context, { id, version: version + 1, move: { kind: "redo" } })).toMatchObject({
		problem: { kind: "nothing-to-redo" },
	});
});

test("an import is taken back as a whole, unless something was changed since", async () => {
	const { importId: id, plan } = await bringIn(sureTable);
	await commitImport(context, { id, version: 1 });
	const { steps } = await contentsOf(plan);
	await register.store.write(register.municipality.id, async (db) => {
		await db
			.updateTable("step")
			.set({ version: 2 })
			.where("id", "=", steps[1]?.id ?? "")
			.execute();
		return { ok: true };
	});
	const revert = (discardChanges: boolean) => revertImport(context, { id, version: 2, discardChanges });
	expect(await revert(false)).toEqual({ ok: false, problem: { kind: "changed-since", measures: ["A.2"] } });
	expect((await contentsOf(plan)).steps).toHaveLength(2);
	expect(await revert(true)).toEqual({ ok: true, plan });
	expect(await contentsOf(plan)).toEqual({ fields: [], measures: [], steps: [], statements: [] });
	expect(await revert(true)).toEqual({ ok: false, problem: { kind: "not-committed" } });
	const again = await startImport(context, { bytes: Buffer.from(sureTable), fileName: "plan.csv", plan });
	expect(again).toMatchObject({ ok: true, plan });
});

test("an import is not taken back while a round asks about its steps: the answers would go with it", async () => {
	const { importId: id, plan } = await bringIn(sureTable);
	await commitImport(context, { id, version: 1 });
	const none = { partnersUntil: null, divisionsUntil: null };
	const terms = {
		asOf: "2026-06-30",
		dueOn: addDays(today(new Date()), 28),
		graceDays: 0,
		invitation: "",
		remindOn: [],
		...none,
	};
	expect(await planRound(context, { plan, written: terms })).toMatchObject({ ok: true });
	const round = { plan, asOf: terms.asOf };
	expect(await openRound(context, { ...round, version: 1, letters: plainLetters })).toMatchObject({
		ok: true,
		asked: 2,
	});
	const revert = () => revertImport(context, { id, version: 2, discardChanges: true });
	expect(await revert()).toEqual({ ok: false, problem: { kind: "round-asked" } });
	expect((await contentsOf(plan)).steps).toHaveLength(2);
	await cancelRound(context, { ...round, version: 2 });
	expect(await revert()).toEqual({ ok: true, plan });
});

test("a plan in which something stands takes no further document", async () => {
	const { importId: id, plan } = await bringIn(sureTable);
	await commitImport(context, { id, version: 1 });
	const again = await startImport(context, { bytes: Buffer.from(sureTable), fileName: "plan.csv", plan });
	expect(again).toEqual({ ok: false, problem: { kind: "plan-not-empty" } });
});

test("what columns hold is asked once and remembered for the municipality", async () => {
	const table = "Nr.;Maßnahme;Wer;Notiz A;Notiz B\nA.1;Brunnen bauen;66;ruht;umgesetzt\nA.2;Bäume;67;ruht;geplant\n";
	const { importId: id } = await bringIn(table);
	const mapping = { "Notiz A": "description", "Notiz B": "status" } as const;
	expect(await mapColumns(context, { id, version: 1, mapping, dropDecisions: false })).toEqual({ ok: true });
	const { review } = await reviewOf(id);
	expect(review.draft.measures[0]?.steps[0]).toMatchObject({ description: "ruht", status: "implemented" });
	const accept = { kind: "accept-step", step: step("m1.s1") } as const;
	await decideImport(context, { id, version: 2, move: { kind: "decide", decision: accept } });
	const lost = await mapColumns(context, { id, version: 3, mapping, dropDecisions: false });
	expect(lost).toEqual({ ok: false, problem: { kind: "decisions-lost", count: 1 } });
	const next = await bringIn(table);
	expect((await reviewOf(next.importId)).review.draft.measures[1]?.steps[0]?.description).toBe("ruht");
});

test("whoever may not import learns nothing of an import", async () => {
	const { importId: id } = await bringIn(sureTable);
	const asRole = async (role: "reader" | "approver") => {
		const { actor } = await signInAs(register, register.municipality, [{ role }]);
		return register.contextFor(actor, register.municipality);
	};
	for (const other of [await asRole("reader"), await asRole("approver")]) {
		expect(await reviewImport(other, { id })).toMatchObject({ ok: false, problem: { kind: "not-allowed" } });
		expect(await showFacsimile(other, { id })).toMatchObject({ ok: false, problem: { kind: "not-allowed" } });
		expect(await listImports(other)).toMatchObject({ ok: false, problem: { kind: "not-allowed" } });
		expect(await startImport(other, { bytes: Buffer.from(sureTable), fileName: "a.csv" })).toMatchObject({
			problem: { kind: "not-allowed" },
		});
	}
	const elsewhere = await register.addMunicipality("nebenan");
	const { actor } = await signInAs(register, elsewhere, [{ role: "administrator" }]);
	const foreign = register.contextFor(actor, elsewhere);
	expect(await reviewImport(foreign, { id })).toMatchObject({ problem: { kind: "not-found" } });
	expect(await reviewImport(context, { id: "keine-nummer" })).toMatchObject({ problem: { kind: "not-found" } });
});

test("a document without pages is shown by its rows, and has no page to draw", async () => {
	const { importId: id } = await bringIn(sureTable);
	const shown = await showFacsimile(context, { id });
	expect(shown.ok && shown.facsimile.tables[0]?.[1]?.lines).toEqual(["Maßnahme"]);
	expect(await showPage(context, { id, page: 1 })).toMatchObject({ ok: false, problem: { kind: "not-found" } });
});

test.each([
	["report.docx", 0],
	["report.pdf", 2],
])("the real %s becomes 66 measures with 96 statements after %d decisions", async (name, decisions) => {
	const bytes = sharedFile(`dresden/${name}`);
	if (!bytes) return;
	const { importId: id, plan } = await bringIn(bytes, name);
	let version = 1;
	for (const item of (await reviewOf(id)).review.open.filter(({ needed }) => needed)) {
		const decision = { kind: "accept-step", step: item.step ?? step("") } as const;
		const made = await decideImport(context, { id, version: version++, move: { kind: "decide", decision } });
		expect(made.ok).toBe(true);
	}
	expect(version - 1).toBe(decisions);
	expect(await commitImport(context, { id, version })).toMatchObject({ ok: true, measures: 66, statements: 96 });
	const { measures, steps, statements } = await contentsOf(plan);
	expect([measures.length, steps.length, statements.length]).toEqual([66, 96, 96]);
});
