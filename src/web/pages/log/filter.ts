// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";

const text = z.string().trim().min(1).max(200).optional().catch(undefined);

const asked = z.object({
	actor: text,
	action: text,
	day: z.iso.date().optional().catch(undefined),
	before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});

/** What of the log is shown, as it stands in the address; what makes no sense there is left out. */
export type Filter = z.infer<typeof asked>;

export const filterOf = (query: Readonly<Record<string, string>>): Filter => asked.parse(query);

/** The filter for an address. */
export const queryOf = ({ actor, action, day, before }: Filter): Readonly<Record<string, string | undefined>> => ({
	...{ actor, action, day },
	before: before === undefined ? undefined : String(before),
});
