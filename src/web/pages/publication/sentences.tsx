// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { nextEnds, type PublishedStep } from "../../../report/published-step.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { joiner } from "../../../wording/mix-sentence.ts";
import { overdueByDays } from "../reading/finding-words.ts";
import { type Content, listAddress, measureAddress } from "./content.ts";

type Part = { readonly words: string; readonly address: string };

/** Parts of a sentence, each of which leads to the list that it counts. */
function Sentence({ content, parts }: { readonly content: Content; readonly parts: readonly Part[] }) {
	return (
		<>
			{parts.map(({ words, address }, at) => (
				<>
					{joiner(content.view.t, at, parts.length)}
					<a class="quiet-link" href={address}>
						{words}
					</a>
				</>
			))}
			.
		</>
	);
}

/** What has changed since the report before; nothing where there was none. */
export function ChangeSentence(content: Content) {
	const { view, snapshot } = content;
	const { t, locale } = view;
	const { change } = snapshot;
	if (!change) return null;
	const sum = (some: typeof change.moves) => some.reduce((total, { count }) => total + count, 0);
	const moved = sum(change.moves.filter(({ from, to }) => from !== to));
	const stayed = sum(change.moves) - moved;
	const address = (kind: string) => listAddress(content, { change: kind });
	const parts: readonly Part[] = [
		{ words: t.publication_moved({ count: moved }), address: address("moved") },
		...(stayed > 0 ? [{ words: t.publication_stayed({ count: stayed }), address: address("stayed") }] : []),
		...(change.added > 0 ? [{ words: t.publication_added({ count: change.added }), address: address("added") }] : []),
	];
	return (
		<p>
			{t.publication_since({ date: dayWords(locale, change.since) })} <Sentence content={content} parts={parts} />
		</p>
	);
}

function longest(steps: readonly PublishedStep[]): PublishedStep | undefined {
	return steps.toSorted((a, b) => (b.overdue?.days ?? 0) - (a.overdue?.days ?? 0))[0];
}

const nameOf = ({ measure }: PublishedStep): string => measure.number || measure.title;

function StepLink({ content, one }: { readonly content: Content; readonly one: PublishedStep }) {
	return (
		<a class="quiet-link" href={measureAddress(content, one.measure.slug, one.step.position)}>
			{nameOf(one)}
		</a>
	);
}

/** What had passed on the report's day, and what comes next. */
export function DueSentence(content: Content) {
	const { view, snapshot, steps } = content;
	const { t, locale } = view;
	const overdue = steps.filter((one) => one.overdue);
	const first = longest(overdue);
	const [next] = nextEnds(snapshot);
	const [nextStep] = next?.steps ?? [];
	return (
		<p>
			{first?.overdue ? (
				<>
					<a class="quiet-link" href={listAddress(content, { overdue: "yes" })}>
						{t.publication_overdue({ count: overdue.length })}
					</a>
					{t.publication_longest()} <StepLink content={content} one={first} /> ({overdueByDays(t, first.overdue.days)}).
				</>
			) : (
				t.publication_overdue_none()
			)}
			{next && nextStep && (
				<>
					{" "}
					{t.publication_next({ date: dayWords(locale, next.end) })} <StepLink content={content} one={nextStep} />
					{next.steps.length > 1 && (
						<>
							{" "}
							<a class="quiet-link" href={listAddress(content, { term: next.end.slice(0, 4) })}>
								{t.publication_next_more({ count: next.steps.length - 1 })}
							</a>
						</>
					)}
					.
				</>
			)}
		</p>
	);
}
