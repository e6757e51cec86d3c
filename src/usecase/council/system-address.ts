// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SystemProblem } from "../../council/system-problem.ts";
import type { Context } from "../context.ts";

/** Why an address cannot be that of a council information system. */
export type AddressProblem = SystemProblem | { readonly kind: "address-missing" | "address-invalid" };

/** What is wrong with an address, before anything is asked there. */
export function mistakeIn({ council }: Pick<Context, "council">, address: string): AddressProblem | undefined {
	if (address === "") return { kind: "address-missing" };
	const url = URL.parse(address);
	const isFine = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && address.length <= 2000;
	return isFine ? council.refuses(address) : { kind: "address-invalid" };
}
