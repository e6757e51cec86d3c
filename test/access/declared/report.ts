// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { reportRoutes } from "../../../src/web/routes/report.ts";
import { inventedDraft } from "../../invented-draft.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { draftReports, editPlan } from "../rule.ts";
import type { Things } from "../things.ts";

/** A number of another plan is one of the own too. */
const kinds = ["own", "public", "foreign", "missing"] as const;
const ofReport = ({ report }: Things) => ({ number: report });
/** Another report of the day that there is one of already. */
const wish = ({ report }: Things) => ({ asOf: inventedDraft.document.asOf, corrects: report });

export const declaredReport: DeclaredRoutes<keyof typeof reportRoutes> = {
	reportDraft: { GET: { rule: draftReports } },
	reportDraftFile: {
		GET: [
			{ rule: draftReports, kinds: ["own", "public", "foreign", "missing"], params: () => ({ file: "bericht.json" }) },
			{ rule: draftReports, kinds: ["own"], params: () => ({ file: "tabelle.pdf" }) },
		],
	},
	reports: { GET: { rule: draftReports } },
	reportPreview: { GET: { rule: editPlan, kinds, query: wish } },
	reportPreviewPage: { GET: { rule: editPlan, kinds: ["own", "foreign"], query: wish, params: () => ({ page: "1" }) } },
	reportPublish: {
		GET: { rule: editPlan, kinds, query: wish },
		POST: [
			{ rule: editPlan, kinds, form: (one) => ({ ...wish(one), what: "Eine Zahl war falsch.", confirm: "yes" }) },
			{ rule: editPlan, kinds, form: wish, unfit: true },
		],
	},
	reportProgress: { GET: { rule: editPlan, kinds, params: () => ({ id: "00000000-0000-4000-8000-000000000013" }) } },
	report: { GET: { rule: draftReports, kinds, params: ofReport } },
	reportFile: {
		GET: { rule: draftReports, kinds, params: (things) => ({ ...ofReport(things), file: "bericht.json" }) },
	},
	reportWithdraw: {
		GET: { rule: editPlan, kinds, params: ofReport },
		POST: [
			{ rule: editPlan, kinds, params: ofReport, form: () => ({ reason: "Ein Name stand darin.", confirm: "yes" }) },
			{ rule: editPlan, kinds, params: ofReport, form: () => ({}), unfit: true },
		],
	},
};
