// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { Permission } from "../../access/permission.ts";
import { href, type RouteName } from "../routes.ts";
import type { View } from "../view.ts";

type Entry = { readonly route: RouteName; readonly permission: Permission; readonly label: (view: View) => string };

/** The parts of a municipality that stand in every page's head, for those who may open them. */
const entries: readonly Entry[] = [
	{ route: "municipality", permission: "unit:read", label: ({ t }) => t.register_navigation_plans() },
	{ route: "ownRounds", permission: "contribution:write", label: ({ t }) => t.contribution_navigation() },
	{ route: "imports", permission: "plan:import", label: ({ t }) => t.import_navigation() },
	{ route: "units", permission: "unit:read", label: ({ t }) => t.unit_navigation() },
	{ route: "accounts", permission: "account:manage", label: ({ t }) => t.account_accounts() },
	{ route: "mail", permission: "mail:read", label: ({ t }) => t.mail_outbox() },
	{ route: "log", permission: "audit:read", label: ({ t }) => t.audit_title() },
	{ route: "settings", permission: "municipality:manage", label: ({ t }) => t.city_settings() },
];

const isFor =
	({ actor, municipality }: View) =>
	({ permission }: Entry): boolean =>
		municipality !== undefined && may(actor, permission, { municipalityId: municipality.id });

/** Who one is here, and the way in or out. */
export function SignedInAs({ view }: { readonly view: View }) {
	const { actor, locale, municipality, t } = view;
	if (!municipality) return null;
	const city = municipality.slug;
	if (actor.kind !== "account") {
		return (
			<a class="kern-link" href={href(locale, "signIn", { city })}>
				{t.register_sign_in()}
			</a>
		);
	}
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

/** Whether a part of the site is the one that is shown: plans stand below the municipality's own page, and so do the others. */
function isCurrent({ here }: View, address: string, route: RouteName): boolean {
	const [path = ""] = here.split("?");
	if (route === "municipality") return path === address || path.startsWith(`${address}/plan/`);
	return path === address || path.startsWith(`${address}/`);
}

/** Where one can go from every page of a municipality; nothing for visitors, who come to read. */
export function Navigation({ view }: { readonly view: View }) {
	const { locale, municipality, t } = view;
	const shown = entries.filter(isFor(view));
	if (!municipality || shown.length === 0) return null;
	return (
		<nav class="site-nav" aria-label={t.register_navigation()}>
			<ul class="page-width site-nav__list">
				{shown.map(({ route, label }) => {
					const address = href(locale, route, { city: municipality.slug } as never);
					return (
						<li>
							<a
								class="site-nav__link"
								href={address}
								aria-current={isCurrent(view, address, route) ? "page" : undefined}
							>
								{label(view)}
							</a>
						</li>
					);
				})}
			</ul>
		</nav>
	);
}
