// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { MixSentence } from "../../ui/mix.tsx";
import { DatasetBlocks } from "../open-data/publication-head.tsx";
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

/** A published plan: how far it is, what has changed, and the way to everything else. */
export function startPage(content: Content) {
	const { view, publication, snapshot, shownAt } = content;
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, current: "publication" },
		head: <DatasetBlocks view={view} publication={publication} />,
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
				<Newest {...content} />
			</>
		),
	});
}
