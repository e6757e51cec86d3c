// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { giveLogCsv, giveLogJson } from "../pages/log/download.ts";
import { showLogPage } from "../pages/log/handler.ts";
import { showLogCheck } from "../pages/log-check/handler.ts";

/** The log, for administrators. */
export const auditArea: Area = {
	pages: { log: showLogPage, logCheck: showLogCheck, logCsv: giveLogCsv, logJson: giveLogJson },
};
