// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { Permission } from "../../access/permission.ts";
import { href, type RouteName } from "../routes.ts";
import type { View } from "../view.ts";

type Entry = { readonly route: RouteName; readonly permission: Permission; readonly label: (view: View) => string };

/** The parts of a municipality that stand in every page's head, for those who may open them. */
const entries: readonly Entry[] = [
	{ route: "imports", permission: "plan:import", label: ({ t }) => t.import_navigation() },
	{ route: "units", permission: "unit:read", label: ({ t }) => t.unit_navigation() },
	{ route: "accounts", permission: "account:manage", label: ({ t }) => t.account_accounts() },
	{ route: "log", permission: "audit:read", label: ({ t }) => t.audit_title() },
];

const isFor =
	({ actor, municipality }: View) =>
	({ permission }: Entry): boolean =>
		municipality !== undefined && may(actor, permission, { municipalityId: municipality.id });

function SignedInAs({ view }: { readonly view: View }) {
	const { actor, locale, municipality, t } = view;
	if (!municipality) return null;
	const city = municipality.slug;
	if (actor.kind === "account") {
		return (
			<>
				<a class="kern-link" href={href(locale, "own", { city })}>
					{actor.name}
				</a>
				<form method="post" action={href(locale, "signOut", { city })}>
					<button class="link-button" type="submit">
						{t.account_sign_out()}
					</button>
				</form>
			</>
		);
	}
	return (
		<a class="kern-link" href={href(locale, "signIn", { city })}>
			{t.register_sign_in()}
		</a>
	);
}

/** Where one can go from every page of a municipality, and who one is there. */
export function Navigation({ view }: { readonly view: View }) {
	const { locale, municipality, t } = view;
	if (!municipality) return null;
	const shown = entries.filter(isFor(view));
	return (
		<nav class="site-header__nav" aria-label={t.register_navigation()}>
			{shown.map(({ route, label }) => (
				<a class="kern-link" href={href(locale, route, { city: municipality.slug } as never)}>
					{label(view)}
				</a>
			))}
			<SignedInAs view={view} />
		</nav>
	);
}
