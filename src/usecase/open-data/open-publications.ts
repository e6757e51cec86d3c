// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listPlans } from "../../store/plan-repository.ts";
import type { Context } from "../context.ts";
import { type OpenPublicationInput, openPublication, type Publication } from "../report/open-publication.ts";

/** Everything that a municipality has published, plan by plan. The same for everybody, as `openPublication` says. */
export async function openPublications(
	context: Context,
	wanted: OpenPublicationInput["wanted"],
): Promise<readonly Publication[]> {
	const plans = await context.store.read(context.municipality.id, listPlans);
	const publications: Publication[] = [];
	for (const { slug } of plans) {
		const opened = await openPublication(context, { plan: slug, wanted });
		if (opened.ok) publications.push(opened.publication);
	}
	return publications;
}
