// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ProviderInput } from "../../../usecase/account/save-provider.ts";
import type { PostedForm } from "../../posted-form.ts";

/** What a form says of a provider. */
export function sentProvider(form: PostedForm): ProviderInput {
	return {
		name: form.text("name"),
		issuer: form.text("issuer"),
		clientId: form.text("clientId"),
		clientSecret: form.exact("clientSecret"),
		makesAccounts: form.text("makesAccounts") === "yes",
	};
}
