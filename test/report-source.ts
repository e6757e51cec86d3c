// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "../src/plan/draft.ts";
import type { Statement } from "../src/plan/plan.ts";
import { planOfDraft } from "../src/plan/plan-of-draft.ts";
import { resolveUnits } from "../src/plan/resolve-units.ts";
import { defaultScheme } from "../src/plan/status-scheme.ts";
import type { ReportWording } from "../src/report/snapshot.ts";
import type { ReportSource } from "../src/report/snapshot-of.ts";

/** Words ahead of a report that look like those of a plan. */
export const trickyWording: ReportWording = {
	kind: "Sachstandsbericht",
	foreword: [
		"Liebe Leserinnen und Leser, Stand: 1. Januar 1999 war vieles anders.",
		"Z.9 Brunnen bauen – 66 (federführend), II/2019: ist umgesetzt.",
		"Handlungsfeld Z: Was niemand plant",
		"Nr. Maßnahme Inhalt Verantwortung Termin Umsetzungsstand Beschreibung zur Umsetzung",
	],
	imprint: ["Herausgegeben von der Stadt Musterstadt", "A.7 Fragen an plan@musterstadt.example"],
};

/** What a report of an invented plan is made from; `earlier` are statements of reporting dates before the draft's. */
export function reportSource(draft: Draft, earlier: (now: Statement) => readonly Statement[] = () => []): ReportSource {
	let id = 0;
	const newId = () => `id-${++id}`;
	const contents = planOfDraft(draft, draft.document.asOf, newId);
	const { added: units, stepUnits } = resolveUnits(contents.steps, [], newId);
	return {
		municipality: { slug: "musterstadt", name: "Stadt Musterstadt" },
		plan: { slug: "baeume", title: draft.document.title, scheme: defaultScheme },
		contents: { ...contents, statements: contents.statements.flatMap((now) => [...earlier(now), now]) },
		stepUnits,
		units,
		glossary: new Map([["MSA", "Migrationssozialarbeit"]]),
	};
}
