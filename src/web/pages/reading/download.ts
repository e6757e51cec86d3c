// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Site } from "../../site.ts";
import { showGone } from "../problem/handler.ts";

export function giveJson(c: Context, site: Site) {
	return showGone(c, site);
}

export function giveCsv(c: Context, site: Site) {
	return showGone(c, site);
}
