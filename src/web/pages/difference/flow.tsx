// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportDifference } from "../../../report/difference/report-difference.ts";
import { shortDayWords } from "../../../wording/date-words.ts";
import { differenceSentences, plainSentence } from "../../../wording/difference-sentences.ts";
import type { Flow } from "../../pictures/flow-layout.ts";
import { FlowPicture } from "../../pictures/flow-picture.tsx";
import { type Content, stepsAddress } from "./content.ts";

type Told = Pick<Content, "view" | "publication" | "from" | "to" | "difference" | "figures">;

/** The moves, with what came to the plan and what left it. */
function flowsOf({ moves, steps }: ReportDifference): readonly Flow[] {
	const added = Map.groupBy(
		steps.filter(({ before }) => !before),
		({ after }) => after?.step.status,
	);
	const gone = Map.groupBy(
		steps.filter(({ after }) => !after),
		({ before }) => before?.step.status,
	);
	return [
		...moves,
		...[...added].map(([to, own]) => ({ from: undefined, to, count: own.length })),
		...[...gone].map(([from, own]) => ({ from, to: undefined, count: own.length })),
	];
}

/** From which status to which the steps of two reports went; each flow leads to its steps. */
export function DifferenceFlow({
	content,
	id,
	small = false,
}: {
	readonly content: Told;
	readonly id: string;
	readonly small?: boolean;
}) {
	const { view, difference, figures } = content;
	const { t, locale } = view;
	const [first = []] = differenceSentences({ t, locale, difference, figures });
	const address = ({ from, to }: Pick<Flow, "from" | "to">) => {
		if (from === undefined && to !== undefined) return stepsAddress(content, { group: "new", after: to });
		if (to === undefined && from !== undefined) return stepsAddress(content, { group: "dropped", before: from });
		return stepsAddress(content, {
			...(from !== undefined && { before: from }),
			...(to !== undefined && { after: to }),
		});
	};
	return (
		<FlowPicture
			view={view}
			id={id}
			small={small}
			scheme={difference.scheme}
			flows={flowsOf(difference)}
			before={shortDayWords(locale, difference.before.asOf)}
			after={shortDayWords(locale, difference.after.asOf)}
			sentence={plainSentence(first)}
			address={address}
		/>
	);
}
