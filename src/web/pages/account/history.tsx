// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoleGrant } from "../../../access/role.ts";
import { momentWords } from "../../../wording/date-words.ts";
import type { View } from "../../view.ts";
import { grantWords } from "../accounts/grant-words.ts";
import type { AccountPage } from "./content.ts";

type Event = AccountPage["history"][number];

function actionWords({ t }: View, action: string): string {
	const words: Readonly<Record<string, () => string>> = {
		"set-up": t.account_event_set_up,
		"add-account": t.account_event_added,
		"edit-account": t.account_event_edited,
		"give-role": t.account_event_role_given,
		"take-role": t.account_event_role_taken,
		"renew-roles": t.account_event_roles_renewed,
		"suspend-account": t.account_event_suspended,
		"resume-account": t.account_event_resumed,
		"invite-account": t.account_event_invited,
		"change-password": t.account_event_password,
		"add-passkey": t.account_event_passkey_added,
		"remove-passkey": t.account_event_passkey_removed,
		"link-identity": t.account_event_identity,
		"sign-in": t.account_event_signed_in,
		"end-session": t.account_event_signed_out,
		"end-other-sessions": t.account_event_sessions_ended,
		"revoke-link": t.account_event_link_revoked,
	};
	return words[action]?.() ?? action;
}

type Recorded = { readonly name?: string; readonly email?: string; readonly grants?: readonly RoleGrant[] };

/** What was recorded of the account, in words. */
function recordedWords(view: View, places: AccountPage["places"], recorded: unknown): string {
	if (!recorded || typeof recorded !== "object") return "";
	if (Array.isArray(recorded)) return recorded.map((grant: RoleGrant) => grantWords(view, places, grant)).join("; ");
	const { name, email, grants = [] }: Recorded = recorded;
	return [name, email, ...grants.map((grant) => grantWords(view, places, grant))].filter(Boolean).join(", ");
}

function Change({ view, places, event }: { view: View; places: AccountPage["places"]; event: Event }) {
	const [before, after] = [event.before, event.after].map((recorded) => recordedWords(view, places, recorded));
	const parts = [
		before && view.t.account_before({ before }),
		after && (before ? view.t.account_after({ after }) : after),
	];
	const words = parts.filter(Boolean).join(" · ");
	return words ? (
		<>
			<br />
			{words}
		</>
	) : null;
}

function byWords({ t }: View, { by, actor }: Event): string {
	return by || (actor === "operator" ? t.account_by_operator() : t.account_by_program());
}

/** Who did what with the account, and when. */
export function AccountHistory({ view, places, history }: AccountPage & { readonly view: View }) {
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="history-title">
			<h2 id="history-title" class="kern-heading-medium">
				{t.account_history()}
			</h2>
			{history.length === 0 && <p class="kern-body text-column">{t.account_history_none()}</p>}
			<ol class="rows kern-body" reversed>
				{history.map((event) => (
					<li>
						<span>
							{momentWords(locale, event.at)} · {byWords(view, event)}: {actionWords(view, event.action)}
							<Change view={view} places={places} event={event} />
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}
