// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";
import { mailKinds } from "../../../mail/mail-kind.ts";
import { mailStates } from "../../../mail/mail-state.ts";

const asked = z.object({
	state: z.enum(mailStates).optional().catch(undefined),
	kind: z.enum(mailKinds).optional().catch(undefined),
});

/** Which mails are shown, as it stands in the address; what makes no sense there is left out. */
export function filterOf(query: Readonly<Record<string, string>>) {
	const { state, kind } = asked.parse(query);
	return { ...(state && { state }), ...(kind && { kind }) };
}
