// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicationSettings } from "../../report/publication-settings.ts";
import { listPlans } from "../../store/plan-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { showPublicationSettings } from "../report/load-publication-settings.ts";
import { type OpenPublicationInput, openPublication, type Publication } from "../report/open-publication.ts";

/** What a municipality has published, and how it publishes. */
export type PublishedHere = {
	readonly municipality: Context["municipality"];
	readonly settings: PublicationSettings;
	readonly plans: readonly Publication[];
};

/** Everything that a municipality has published, plan by plan; the same for everybody, as `openPublication` says. */
export async function openAllPublished(
	context: Context,
	wanted: OpenPublicationInput["wanted"],
): Promise<PublishedHere> {
	const { municipality, store } = context;
	const plans: Publication[] = [];
	for (const { slug } of await store.read(municipality.id, listPlans)) {
		const opened = await openPublication(context, { plan: slug, wanted });
		if (opened.ok) plans.push(opened.publication);
	}
	return { municipality, settings: await showPublicationSettings(context), plans };
}

export type OpenPublishedResult = { readonly ok: true; readonly published: PublishedHere } | Refused;

/** The same of one plan. */
export async function openPublished(context: Context, input: OpenPublicationInput): Promise<OpenPublishedResult> {
	const opened = await openPublication(context, input);
	if (!opened.ok) return notFound;
	const settings = await showPublicationSettings(context);
	return { ok: true, published: { municipality: context.municipality, settings, plans: [opened.publication] } };
}
