// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { reportRoutes } from "../../../src/web/routes/report.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { draftReports } from "../rule.ts";

export const declaredReport: DeclaredRoutes<keyof typeof reportRoutes> = {
	reportDraft: { GET: { rule: draftReports } },
	reportDraftFile: {
		GET: [
			{ rule: draftReports, kinds: ["own", "public", "foreign", "missing"], params: () => ({ file: "bericht.json" }) },
			{ rule: draftReports, kinds: ["own"], params: () => ({ file: "tabelle.pdf" }) },
		],
	},
};
