// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PostedForm } from "../../posted-form.ts";
import { versionOf } from "../../posted-text.ts";

/** What stands in the form. */
export type MergeValues = {
	readonly others: readonly string[];
	readonly what: "spelling" | "existing" | "new" | "";
	readonly day: string;
	readonly code: string;
	readonly name: string;
	/** The versions of all units at the time, by id. */
	readonly versions: ReadonlyMap<string, number>;
};

const kinds = ["spelling", "existing", "new"] as const;

export function postedMerge(form: PostedForm): MergeValues {
	const versions = form.all("version").map((text): readonly [string, number] => {
		const [id = "", version = ""] = text.split("/");
		return [id, versionOf(version)];
	});
	return {
		others: form.all("others"),
		what: kinds.find((kind) => kind === form.text("what")) ?? "",
		day: form.text("day"),
		code: form.text("code"),
		name: form.text("name"),
		versions: new Map(versions),
	};
}
