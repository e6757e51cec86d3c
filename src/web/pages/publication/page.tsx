// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { FoundPapers } from "../../../council/council-paper.ts";
import { MixSentence } from "../../ui/mix.tsx";
import { type Content, listAddress } from "./content.ts";
import { FieldSummaries } from "./field-summaries.tsx";
import { publicationPage } from "./frame.tsx";
import { Legend, Mosaic } from "./mosaic.tsx";
import { Newest } from "./newest.tsx";
import { ChangeSentence, DueSentence } from "./sentences.tsx";
import { Since } from "./since.tsx";

/** With more steps the marks are no longer one look: then the fields are summed up. */
const mostInOnePicture = 600;

function Overview(content: Content) {
	const { t } = content.view;
	return (
		<section class="section" aria-labelledby="ueberblick">
			<h2 id="ueberblick" class="kern-heading-medium">
				{t.publication_overview()}
			</h2>
			<Legend {...content} />
			{content.steps.length <= mostInOnePicture ? <Mosaic {...content} /> : <FieldSummaries {...content} />}
		</section>
	);
}

type StartExtras = {
	readonly papers: FoundPapers;
	/** What programs read of it. */
	readonly head?: Child;
};

/** A published plan: how far it is, what has changed, and the way to everything else. */
export function startPage(content: Content, { papers, head }: StartExtras) {
	const { view, publication, snapshot, shownAt } = content;
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, current: "publication", head },
		children: (
			<>
				<p class="lead text-column publication-lead">
					<MixSentence view={view} mix={snapshot.mix} address={(status) => listAddress(content, { status })} />
				</p>
				<div class="publication-sentences text-column">
					<ChangeSentence {...content} />
					<DueSentence {...content} />
				</div>
				<Overview {...content} />
				<Since {...content} />
				<Newest content={content} papers={papers} />
			</>
		),
	});
}
