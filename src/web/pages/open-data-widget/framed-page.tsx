// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { html } from "hono/html";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import { MixRow } from "../../ui/mix-row.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import type { View } from "../../view.ts";
import type { Theme } from "./theme.ts";

type FramedProps = { readonly view: View; readonly snapshot: ReportSnapshot; readonly theme: Theme };

function Head({ view, snapshot }: FramedProps) {
	return (
		<head>
			<meta charset="utf-8" />
			<title>{snapshot.plan.title}</title>
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="robots" content="noindex" />
			<meta name="color-scheme" content="light dark" />
			<link rel="stylesheet" href={view.assets.styles} />
			<script type="module" src={view.assets.islands.framed} />
		</head>
	);
}

function Legend({ view, snapshot }: FramedProps) {
	return (
		<ul class="framed__legend">
			{snapshot.mix.map(({ key, meaning, count }) => (
				<li>
					<Mark view={view} name={meaning} />
					<strong>{count}</strong> {statusLabelOf(view, snapshot.scheme, key)}
				</li>
			))}
		</ul>
	);
}

/** A plan at one look, for a frame on another site. Its links leave the frame. */
export function framedPage(props: FramedProps) {
	const { view, snapshot, theme } = props;
	const { t, locale, municipality } = view;
	const { asOf, sentence } = reportWords(snapshot, locale);
	const address = href(locale, "publication", { city: municipality?.slug ?? "", plan: snapshot.plan.slug });
	return html`<!doctype html>${(
		<html lang={locale} {...(theme !== "auto" && { "data-kern-theme": theme })}>
			<Head {...props} />
			<body class="framed">
				<main class="framed__main">
					<h1 class="framed__title breakable">{snapshot.plan.title}</h1>
					<p class="framed__sentence">{sentence}</p>
					<MixRow view={view} mix={snapshot.mix} most={80} />
					<Legend {...props} />
					<p class="framed__foot">
						{municipality?.name} · {asOf} ·{" "}
						<a class="kern-link" href={address} target="_top">
							{t.open_data_framed_link()}
						</a>
					</p>
				</main>
			</body>
		</html>
	)}`;
}
