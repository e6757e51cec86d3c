// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { type EntryContent, roundParameters } from "./content.ts";
import { unitWords } from "./words.ts";

/** What shows that the answer is so: links and files. */
function Evidence({ view, review, current }: EntryContent) {
	const { t, locale } = view;
	const own = review.evidence.filter(({ contributionId }) => contributionId === current.contribution.id);
	if (own.length === 0) return null;
	return (
		<section aria-labelledby="evidence-name">
			<h3 id="evidence-name" class="kern-heading-small">
				{t.round_review_evidence()}
			</h3>
			<ul class="breakable">
				{own.map((one) => (
					<li>
						{one.kind === "link" ? (
							<a class="kern-link" href={one.url} rel="noopener noreferrer external">
								{one.title || one.url}
							</a>
						) : (
							<a
								class="kern-link"
								href={href(locale, "evidenceFile", {
									...roundParameters({ view, review }),
									...{ contribution: one.contributionId, evidence: one.id },
								})}
							>
								{one.title || one.fileName} ({one.fileName})
							</a>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

/** What units that take part say about the step. */
function Additions({ view: { t }, review, current }: EntryContent) {
	const own = review.additions.filter(({ stepId, text }) => stepId === current.row.step.id && text.trim() !== "");
	if (own.length === 0) return null;
	return (
		<section aria-labelledby="additions-name">
			<h3 id="additions-name" class="kern-heading-small">
				{t.round_review_additions()}
			</h3>
			{own.map(({ unitId, text }) => (
				<div class="said-about__note">
					<p class="quiet">
						<strong>{unitWords(review, unitId)}</strong>
					</p>
					<p class="said-about__text breakable">{text}</p>
				</div>
			))}
		</section>
	);
}

/** What stands beside the answer: evidence, and what others added. */
export function Proofs(content: EntryContent) {
	return (
		<>
			<Evidence {...content} />
			<Additions {...content} />
		</>
	);
}
