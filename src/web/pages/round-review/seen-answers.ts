// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Contribution } from "../../../round/contribution.ts";
import type { PostedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";

/** How a list's form says which answer it showed, and in which version. */
export const seenValue = ({ id, version }: Pick<Contribution, "id" | "version">): string => `${id} ${version}`;

/** The answers that a list showed, each in its version. */
export function seenIn(form: Pick<PostedForm, "all">) {
	return form.all("seen").flatMap((item) => {
		const [id = "", text] = item.split(" ");
		const version = numberOf(text);
		return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) && version ? [{ id, version }] : [];
	});
}
