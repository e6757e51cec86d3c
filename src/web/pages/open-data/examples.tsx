// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { href } from "../../routes.ts";
import type { OpenDataProps } from "./props.ts";

/** Something to copy. */
const Code = ({ children }: { readonly children: string }) => <pre class="code">{children}</pre>;

function Example({ name, children }: { readonly name: string; readonly children?: Child }) {
	return (
		<>
			<h3 class="kern-heading-small">{name}</h3>
			{children}
		</>
	);
}

/** How the data get into what people work with, with addresses that are there. */
export function Examples({ view: { t, locale }, published, site }: OpenDataProps) {
	const city = published.municipality.slug;
	const plan = published.plans.find(({ current }) => current !== undefined)?.slug;
	if (!plan) return null;
	const csv = site + href(locale, "publicationCsv", { city, plan });
	const catalogue = site + href(locale, "openData", { city });
	return (
		<section class="section text-column" aria-labelledby="verwenden">
			<h2 id="verwenden" class="kern-heading-medium">
				{t.open_data_use()}
			</h2>
			<p class="kern-body">{t.open_data_rhythm()}</p>
			<p class="kern-body">{t.open_data_cors()}</p>
			<Example name={t.open_data_excel()}>
				<p class="kern-body">{t.open_data_excel_text()}</p>
				<Code>{csv}</Code>
			</Example>
			<Example name="R">
				<Code>{`stand <- read.csv("${csv}", encoding = "UTF-8")\ntable(stand$Umsetzungsstand)`}</Code>
			</Example>
			<Example name="curl">
				<Code>{`curl -O ${csv}\ncurl -H "Accept: text/turtle" ${catalogue}`}</Code>
			</Example>
		</section>
	);
}
