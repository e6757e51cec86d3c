// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Evidence } from "../round/evidence.ts";
import type { Db } from "./store.ts";

/** What shows that some contributions are so, without the bytes of files. */
export async function listEvidence(db: Db, contributionIds: readonly string[]): Promise<readonly Evidence[]> {
	const rows = await db
		.selectFrom("evidence")
		.select(["id", "contribution_id", "title", "url", "file_name", "size", "added_by"])
		.where(sql<boolean>`contribution_id = ANY (${[...contributionIds]}::uuid[])`)
		.orderBy("added_at")
		.execute();
	return rows.map(({ contribution_id, added_by, url, file_name, size, ...row }) => ({
		...{ ...row, contributionId: contribution_id, addedBy: added_by },
		...(url === null ? { kind: "file", fileName: file_name ?? "", size: size ?? 0 } : { kind: "link", url }),
	}));
}
