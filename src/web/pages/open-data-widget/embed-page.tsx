// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicationSettings } from "../../../report/publication-settings.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { frameCode, listeningCode } from "./code.ts";
import { type Theme, themes } from "./theme.ts";

type EmbedProps = {
	readonly view: View;
	readonly snapshot: ReportSnapshot;
	readonly settings: Pick<PublicationSettings, "widgetHosts">;
	readonly theme: Theme;
	/** The site's name, as other sites call it. */
	readonly site: string;
};

const placeOf = ({ view: { municipality }, snapshot }: Pick<EmbedProps, "view" | "snapshot">) => ({
	city: municipality?.slug ?? "",
	plan: snapshot.plan.slug,
});

/** On the page itself, so that it can be kept and sent on: a link for each look. */
function Themes(props: EmbedProps) {
	const { view, theme } = props;
	const { t, locale } = view;
	return (
		<nav class="tabs" aria-label={t.open_data_theme()}>
			<ul>
				{themes.map((one) => (
					<li>
						<a
							href={href(locale, "publicationEmbed", placeOf(props), one === "auto" ? {} : { theme: one })}
							{...(one === theme && { "aria-current": "page" as const })}
						>
							{namedMessage(t, "open_data_theme", one)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Hosts({ view: { t }, settings }: EmbedProps) {
	if (settings.widgetHosts.length === 0) return <p class="kern-body">{t.open_data_hosts_none()}</p>;
	return (
		<>
			<p class="kern-body">{t.open_data_hosts()}</p>
			<ul class="plain-list kern-body">
				{settings.widgetHosts.map((host) => (
					<li class="breakable">{host}</li>
				))}
			</ul>
		</>
	);
}

type CopyProps = { readonly id: string; readonly label: string; readonly hint: string; readonly code: string };

/** Something to copy: a field, because there one press selects all of it. */
function Copy({ id, label, hint, code }: CopyProps) {
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={id}>
				{label}
			</label>
			<div class="kern-hint" id={`${id}-hint`}>
				{hint}
			</div>
			<textarea
				class="kern-form-input__input code-field"
				id={id}
				rows={code.split("\n").length + 1}
				readonly
				spellcheck={false}
				aria-describedby={`${id}-hint`}
			>
				{code}
			</textarea>
		</div>
	);
}

/** How to show a plan on another site. */
export function embedPage(props: EmbedProps) {
	const { view, snapshot, theme, site } = props;
	const { t, locale } = view;
	const { title } = snapshot.plan;
	const frame = href(locale, "publicationFrame", placeOf(props), theme === "auto" ? {} : { theme });
	return layout({
		view,
		title: t.open_data_embed_title({ plan: title }),
		children: (
			<>
				<p class="kern-body above-title">
					<a class="kern-link breakable" href={href(locale, "publication", placeOf(props))}>
						{title}
					</a>
				</p>
				<h1 class="kern-heading-large">{t.open_data_embed()}</h1>
				<p class="lead text-column">{t.open_data_embed_lead()}</p>
				<Themes {...props} />
				<iframe class="frame-preview" src={frame} title={t.open_data_frame_title({ plan: title })} />
				<section class="section text-column embed-codes" aria-labelledby="code">
					<h2 id="code" class="kern-heading-medium">
						{t.open_data_code_title()}
					</h2>
					<Copy
						id="code-frame"
						label={t.open_data_code()}
						hint={t.open_data_code_hint()}
						code={frameCode({ address: site + frame, title: t.open_data_frame_title({ plan: title }) })}
					/>
					<Copy
						id="code-height"
						label={t.open_data_code_height()}
						hint={t.open_data_code_height_hint()}
						code={listeningCode(site)}
					/>
				</section>
				<section class="section text-column" aria-labelledby="wo">
					<h2 id="wo" class="kern-heading-medium">
						{t.open_data_hosts_title()}
					</h2>
					<Hosts {...props} />
				</section>
			</>
		),
	});
}
