// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { auditRoutes } from "../../../src/web/routes/audit.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { administratorOnly } from "../rule.ts";

export const declaredAudit: DeclaredRoutes<keyof typeof auditRoutes> = {
	log: { GET: { rule: administratorOnly } },
	logCheck: { GET: { rule: administratorOnly } },
	logCsv: { GET: { rule: administratorOnly } },
	logJson: { GET: { rule: administratorOnly } },
};
