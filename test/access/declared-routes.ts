// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RouteName } from "../../src/web/routes.ts";
import type { DeclaredRoutes } from "./declaration.ts";
import { declaredAccount } from "./declared/account.ts";
import { declaredAudit } from "./declared/audit.ts";
import { declaredContribution } from "./declared/contribution.ts";
import { declaredCouncil } from "./declared/council.ts";
import { declaredEdit } from "./declared/edit.ts";
import { declaredImport } from "./declared/import.ts";
import { declaredLegal } from "./declared/legal.ts";
import { declaredMail } from "./declared/mail.ts";
import { declaredOpenData } from "./declared/open-data.ts";
import { declaredPlan } from "./declared/plan.ts";
import { declaredPublication } from "./declared/publication.ts";
import { declaredReading } from "./declared/reading.ts";
import { declaredReport } from "./declared/report.ts";
import { declaredRound } from "./declared/round.ts";
import { declaredRoundDivision } from "./declared/round-division.ts";
import { declaredRoundReview } from "./declared/round-review.ts";
import { declaredSheet } from "./declared/sheet.ts";
import { declaredSuccession } from "./declared/succession.ts";
import { declaredTranslation } from "./declared/translation.ts";
import { declaredUnit } from "./declared/unit.ts";

/** What must come out at every address. A route that is not declared is a type error. */
export const declaredRoutes: DeclaredRoutes<RouteName> = {
	...declaredReading,
	...declaredPlan,
	...declaredSheet,
	...declaredAccount,
	...declaredAudit,
	...declaredMail,
	...declaredLegal,
	...declaredTranslation,
	...declaredCouncil,
	...declaredRound,
	...declaredImport,
	...declaredEdit,
	...declaredContribution,
	...declaredSuccession,
	...declaredUnit,
	...declaredReport,
	...declaredOpenData,
	...declaredPublication,
	...declaredRoundReview,
	...declaredRoundDivision,
};
