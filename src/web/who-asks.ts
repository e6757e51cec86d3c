// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Actor, anonymous } from "../access/actor.ts";
import type { Context } from "../usecase/context.ts";
import { sessionToken } from "./session-cookie.ts";
import type { Site } from "./site.ts";

type WhoAsks = { readonly actor: Actor; readonly sessionId?: string };

/** Whose session the cookies of a request belong to, with the roles as they are now. */
export async function whoAsks(
	site: Pick<Site, "services">,
	municipality: Context["municipality"],
	cookies: string | undefined,
): Promise<WhoAsks> {
	const token = sessionToken(site, municipality.slug, cookies);
	const signedIn = token && (await site.services.findSession(municipality.id, token));
	if (!signedIn) return { actor: anonymous };
	const { accountId, name, grants, sessionId } = signedIn;
	return { actor: { kind: "account", accountId, municipalityId: municipality.id, name, grants }, sessionId };
}
