// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

export type ShownProblem = {
	readonly sentence: string /** The id of the field that it is about. */;
	readonly field?: string;
};

/** Says at the top of a form what has to be mended, and leads to each place. */
export function ProblemSummary({
	title,
	problems,
}: {
	readonly title: string;
	readonly problems: readonly ShownProblem[];
}) {
	if (problems.length === 0) return null;
	return (
		<div class="kern-alert kern-alert--danger form-summary" role="alert">
			<div class="kern-alert__header">
				<span class="kern-icon kern-icon--danger" aria-hidden="true" />
				<h2 class="kern-title">{title}</h2>
			</div>
			<div class="kern-alert__body">
				<ul class="plain-list kern-body">
					{problems.map(({ sentence, field }) => (
						<li>
							{field ? (
								<a class="kern-link" href={`#${field}`}>
									{sentence}
								</a>
							) : (
								sentence
							)}
						</li>
					))}
				</ul>
			</div>
		</div>
	);
}
