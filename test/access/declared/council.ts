// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { councilRoutes } from "../../../src/web/routes/council.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { administratorOnly } from "../rule.ts";

export const declaredCouncil: DeclaredRoutes<keyof typeof councilRoutes> = {
	council: {
		GET: { rule: administratorOnly },
		POST: [
			{ rule: administratorOnly, form: () => ({ version: "0", address: "https://oparl.musterstadt.example/" }) },
			// Nothing is asked where nothing may be.
			{
				...{ rule: administratorOnly, unfit: true },
				form: () => ({ version: "0", address: "https://10.0.0.1/system", deed: "test" }),
			},
		],
	},
	councilRenew: { POST: { rule: administratorOnly } },
};
