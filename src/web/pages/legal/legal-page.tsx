// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { may } from "../../../access/may.ts";
import { href, type RouteName } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { Lines } from "./plain-text.tsx";

type LegalPageProps = {
	readonly view: View;
	readonly title: string;
	/** What the law wants and nobody has entered yet. */
	readonly missing?: readonly string[];
	/** Where it is entered. */
	readonly settings: RouteName;
	readonly children: Child;
};

/** Says honestly what is not there yet; leads those who can to where it is entered. */
function NotYet({
	view,
	missing,
	settings,
}: Pick<LegalPageProps, "view" | "settings"> & { missing: readonly string[] }) {
	const { t, locale, municipality, actor } = view;
	if (!municipality) return null;
	const mayMend = may(actor, "municipality:manage", { municipalityId: municipality.id });
	return (
		<div class="legal-missing">
			<p class="kern-body">{t.legal_not_yet()}</p>
			<ul class="kern-body">
				{missing.map((one) => (
					<li>{one}</li>
				))}
			</ul>
			{mayMend && (
				<p class="kern-body">
					<a class="kern-link" href={href(locale, settings, { city: municipality.slug } as never)}>
						{t.legal_not_yet_staff()}
					</a>
				</p>
			)}
		</div>
	);
}

/** A public page that the law wants. */
export function legalPage({ view, title, missing = [], settings, children }: LegalPageProps) {
	return layout({
		view,
		title,
		children: (
			<article class="legal text-column">
				<h1 class="kern-heading-large">{title}</h1>
				{missing.length > 0 && <NotYet view={view} missing={missing} settings={settings} />}
				{children}
			</article>
		),
	});
}

/** A part with a heading; left out where there is nothing in it. */
export function Part({ title, lines }: { readonly title: string; readonly lines: readonly Child[] }) {
	const shown = lines.filter(Boolean);
	if (shown.length === 0) return null;
	return (
		<>
			<h2 class="kern-heading-medium">{title}</h2>
			<p class="kern-body">
				<Lines lines={shown} />
			</p>
		</>
	);
}

/** An address to write to. */
export const Mail = ({ email }: { readonly email: string }) => (
	<a class="kern-link breakable" href={`mailto:${email}`}>
		{email}
	</a>
);

/** A page of somebody else. */
export const Elsewhere = ({ url, children }: { readonly url: string; readonly children?: Child }) => (
	<a class="kern-link breakable" href={url} rel="noopener noreferrer">
		{children ?? url}
	</a>
);
