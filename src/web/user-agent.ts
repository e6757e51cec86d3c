// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";

/** What the browser calls itself. */
export const userAgentOf = (c: Context): string => c.req.header("user-agent") ?? "";
