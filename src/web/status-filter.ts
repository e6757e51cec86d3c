// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusKey } from "../plan/status.ts";

/** How an address names a status; the one without a key is `unknown`. */
export const filterValue = (key: StatusKey | ""): string => key || "unknown";
