// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChangeFilter, changeGroups } from "../../../report/difference/change-group.ts";
import type { Query } from "../../routes.ts";
import { filterValue } from "../../status-filter.ts";

/** Which steps of a comparison an address asks for, and the how manieth page of them. */
export type Asked = { readonly filter: ChangeFilter; readonly page: number };

const groups: readonly string[] = [...changeGroups, "moved", "all"];

const isGroup = (text: string): text is NonNullable<ChangeFilter["group"]> => groups.includes(text);

/** What does not make sense is left out. */
export function parseAsked({ kind = "", field, before, status, page = "" }: Readonly<Record<string, string>>): Asked {
	const filter: ChangeFilter = {
		...(isGroup(kind) && { group: kind }),
		...(field && { field: field === "-" ? "" : field }),
		...(before && { before: before === "unknown" ? "" : before }),
		...(status && { after: status === "unknown" ? "" : status }),
	};
	return { filter, page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1 };
}

/** The same as an address holds it. */
export function queryOf({ filter: { group, field, before, after }, page }: Asked): Query {
	return {
		kind: group,
		field: field === undefined ? undefined : field || "-",
		before: before === undefined ? undefined : filterValue(before),
		status: after === undefined ? undefined : filterValue(after),
		page: page > 1 ? String(page) : undefined,
	};
}
