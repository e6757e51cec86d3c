// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { View } from "../view.ts";

type PasskeyFormProps = {
	readonly view: View;
	readonly kind: "create" | "get";
	/** Where the island asks for what the browser needs, and where the form sends the browser's answer. */
	readonly options: string;
	readonly action: string;
	readonly button: string;
	readonly next?: string | undefined;
	readonly children?: Child;
};

/**
 * Passkeys need JavaScript: the island `passkey.ts` shows the form, talks to the browser and sends it. Without it a sentence
 * stands in its place.
 */
export function PasskeyForm({ view, kind, options, action, button, next, children }: PasskeyFormProps) {
	const { t } = view;
	return (
		<>
			<p class="kern-body without-passkey">{t.account_passkey_without_script()}</p>
			<form
				method="post"
				action={action}
				class="form passkey-form"
				hidden
				data-kind={kind}
				data-options={options}
				data-failed={t.account_passkey_failed()}
				data-unsupported={t.account_passkey_unsupported()}
			>
				<input type="hidden" name="response" value="" />
				{next && <input type="hidden" name="next" value={next} />}
				{children}
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{button}</span>
				</button>
				<p class="kern-body" role="alert" />
			</form>
		</>
	);
}
