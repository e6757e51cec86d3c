// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { UploadForm } from "../../ui/upload-form.tsx";
import type { View } from "../../view.ts";
import { sampleFiles } from "../sample/sample-files.ts";

/** What went wrong with the last try; `field` where the person can mend it in the form. */
export type UploadProblem = { readonly title: string; readonly sentence: string };

function Sample({ view }: { readonly view: View }) {
	const { t, locale } = view;
	return (
		<section class="start-section" aria-labelledby="sample">
			<h2 id="sample" class="kern-heading-small">
				{t.web_sample_title()}
			</h2>
			<p class="kern-body text-column">{t.web_sample_text()}</p>
			<form method="post" action={href(locale, "readSample", {})}>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.web_sample_read()}</span>
				</button>
			</form>
			<p class="kern-body kern-body--small">
				{t.web_sample_download()}{" "}
				{sampleFiles.map((file, at) => (
					<>
						{at > 0 && " · "}
						<a class="kern-link" href={href(locale, "sample", { file: file.name })}>
							{file.kind}
						</a>
					</>
				))}
			</p>
		</section>
	);
}

function WhatFollows({ view }: { readonly view: View }) {
	const { t } = view;
	return (
		<section class="start-section" aria-labelledby="follows">
			<h2 id="follows" class="kern-heading-small">
				{t.web_follows_title()}
			</h2>
			<ul class="plain-list text-column kern-body">
				<li>{t.web_follows_table()}</li>
				<li>{t.web_follows_review()}</li>
				<li>{t.web_follows_kept()}</li>
			</ul>
		</section>
	);
}

export function readPage(view: View, problem?: UploadProblem) {
	const { t } = view;
	const title = problem ? t.web_title_with_problem({ title: t.web_start_title() }) : t.web_start_title();
	return layout({
		view,
		title,
		island: "upload",
		children: (
			<>
				<h1 class="kern-heading-large">{t.web_start_title()}</h1>
				<p class="lead text-column">{t.web_start_lead()}</p>
				<div id="problem" role="alert" class="text-column">
					{problem && <Alert {...problem} />}
				</div>
				<UploadForm view={view} action={href(view.locale, "read", {})} submit={t.web_file_read()} />
				<Sample view={view} />
				<WhatFollows view={view} />
			</>
		),
	});
}
