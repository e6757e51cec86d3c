// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { inventedDraft } from "../../test/invented-draft.ts";
import { withReferences } from "./step-references.ts";

test("a measure tells the measures, council papers and laws that its texts name, each once", () => {
	const measures = inventedDraft.measures.map((measure) => ({
		...measure,
		steps: measure.steps.map((step) => ({
			...step,
			content: ["nach § 16a SGB II (siehe W.1)"],
			description: "Beschlossen mit V0750/21, V0750/21 und § 16a SGB II.",
		})),
	}));
	const [first] = withReferences({ measures: measures.slice(0, 1), actionFields: [{ code: "B" }] });
	expect(first).toMatchObject({ papers: ["V0750/21"], laws: ["§ 16a SGB II"] });
	expect(first?.references[0]).toEqual({ raw: "siehe W.1", target: "W.1", in: "content", resolves: "missing" });
});
