// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ProviderInput } from "../../../usecase/account/save-provider.ts";
import type { FormTexts } from "../../form-texts.ts";

/** What a form says of a provider. */
export function sentProvider(text: FormTexts): ProviderInput {
	return {
		name: text("name"),
		issuer: text("issuer"),
		clientId: text("clientId"),
		clientSecret: text("clientSecret"),
		makesAccounts: text("makesAccounts") === "yes",
	};
}
