// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { slugOf } from "../../../usecase/slug.ts";
import type { PostedForm } from "../../posted-form.ts";

/** What a new plan's form holds. */
export type NewPlanValues = { readonly title: string; readonly slug: string; readonly public: boolean };

export const emptyPlan: NewPlanValues = { title: "", slug: "", public: false };

export function postedPlan(form: PostedForm): NewPlanValues {
	return { title: form.text("title"), slug: form.text("slug"), public: form.text("visibility") === "public" };
}

/** A slug that was left empty is made from the title. */
export function planInputOf({ title, slug, public: isPublic }: NewPlanValues) {
	return { title, slug: slug || slugOf(title), public: isPublic };
}
