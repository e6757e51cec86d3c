// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { importRoutes } from "../../../src/web/routes/import.ts";
import { sureTable } from "../../import-samples.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import type { Person } from "../people.ts";
import { bringIn, editInternal, type Rule } from "../rule.ts";

const document = (plan?: string) => {
	const form = new FormData();
	if (plan) form.set("plan", plan);
	form.set("file", new File([sureTable], "plan.csv"));
	return form;
};

const version = "1";
const reviewed: Pick<Declaration, "params"> = { params: ({ import: id }) => ({ id }) };
const committed: Pick<Declaration, "params"> = { params: ({ committedImport: id }) => ({ id }) };
const pictured: Declaration = { rule: editInternal, params: ({ pictured: id }) => ({ id, page: "1" }) };

/** Who coordinates another plan sees the page, but makes no new plan. */
const upload: Rule = { ...bringIn, coordinatorElsewhere: ["unfit", "unfit", "not-found"] };

const unfit: Rule[Person] = ["unfit", "unfit", "not-found"];
const intoFullPlan: Rule = { ...bringIn, administrator: unfit, coordinator: unfit, coordinatorElsewhere: unfit };

export const declaredImport: DeclaredRoutes<keyof typeof importRoutes> = {
	imports: {
		GET: { rule: bringIn },
		POST: [
			{ rule: upload, form: () => document() },
			// The plan is there and full: who may is told so, who may not is told no more than that.
			{ rule: intoFullPlan, form: ({ plan }) => document(plan) },
		],
	},
	// Whose job it is stands in the memory of the program; here are only those of others.
	importJob: { GET: { rule: editInternal, kinds: ["missing"], params: () => ({ job: "zz-job" }) } },
	import: {
		GET: { rule: editInternal, ...reviewed },
		POST: { rule: editInternal, ...reviewed, form: () => ({ version, action: "add-measure" }) },
	},
	importPage: { GET: pictured },
	importColumns: {
		GET: { rule: editInternal, ...reviewed },
		POST: { rule: editInternal, ...reviewed, form: () => ({ version }) },
	},
	importCommit: { POST: { rule: editInternal, ...reviewed, form: () => ({ version }) } },
	importRevert: { POST: { rule: editInternal, ...committed, form: () => ({ version: "2", discard: "yes" }) } },
	importDiscard: { POST: { rule: editInternal, ...reviewed, form: () => ({ version }) } },
};
