// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "../usecase/context.ts";
import { planStamp } from "../usecase/plan-stamp.ts";
import { publicationStamp } from "../usecase/report/open-publication.ts";

/** Something whose pages everybody gets alike, as long as it is in the same state. */
export type PublicPlace = {
	/** What all its pages have in common, in a word. */
	readonly key: string;
	readonly kind: PublicKind;
	readonly city: string;
	readonly plan: string;
};

type PublicKind = "plan" | "publication";

/** The pages about a plan's working state, and those about what is published of it; files are not among them. */
const addresses: Readonly<Record<PublicKind, RegExp>> = {
	plan: /^(?:\/en)?\/([a-z0-9-]+)\/plan\/([a-z0-9-]+)(?=[/?]|$)/,
	publication:
		/^(?:\/en)?\/([a-z0-9-]+)\/(?:berichte|reports)\/([a-z0-9-]+)(?=[/?]|$)(?!\/\d+\/)(?!\/(?:gebaerdensprache|sign-language)\/)(?![^?]*\.(?:atom|csv|ics|json|png)(?:\?|$))/,
};

/** Which plan an address is about, where it is the address of such a page. */
export function publicPlaceOf(url: string): PublicPlace | undefined {
	for (const kind of ["publication", "plan"] as const) {
		const [, city, plan] = addresses[kind].exec(url) ?? [];
		if (city && plan) return { key: `${kind}/${city}/${plan}`, kind, city, plan };
	}
	return undefined;
}

/** The name of the state in which it is; undefined for what not everybody may read. */
export async function publicStamp(context: Context, { kind, plan }: PublicPlace): Promise<string | undefined> {
	if (kind === "plan") {
		const state = await planStamp(context, { plan });
		return state.ok ? state.stamp : undefined;
	}
	return publicationStamp(context, { plan });
}
