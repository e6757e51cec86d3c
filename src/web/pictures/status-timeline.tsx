// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type StatusMix, totalOf } from "../../plan/status-mix.ts";
import type { ReportStatus } from "../../report/snapshot.ts";
import { Mark } from "../ui/mark.tsx";
import { statusLabelOf } from "../ui/status.tsx";
import type { View } from "../view.ts";
import { PictureTable } from "./picture-table.tsx";
import { keysByReach, markIn } from "./status-order.ts";

/** What one report counts. */
type TimelineColumn = {
	/** "30.09.2024" */
	readonly day: string;
	/** The page of the report. */
	readonly address: string;
	readonly mix: StatusMix;
};

type TimelineProps = {
	readonly view: View;
	readonly id: string;
	readonly scheme: readonly ReportStatus[];
	/** The oldest first. */
	readonly columns: readonly TimelineColumn[];
};

const columnWidth = 92;
const barWidth = 56;
const height = 220;
const foot = 44;
/** A part must be so high for its number to stand in it. */
const roomy = 16;

type Part = { readonly key: string; readonly count: number; readonly y: number; readonly height: number };

/** The parts of a column from the bottom: the farthest lies lowest, so that what is done grows from the ground. */
function partsOf(mix: StatusMix, order: readonly string[], highest: number): readonly Part[] {
	let y = height;
	return order.flatMap((key) => {
		const count = mix.find((one) => one.key === key)?.count ?? 0;
		if (count === 0) return [];
		const own = (count / highest) * height;
		y -= own;
		return [{ key, count, y, height: own }];
	});
}

type ColumnProps = {
	readonly timeline: TimelineProps;
	readonly column: TimelineColumn;
	readonly at: number;
	readonly parts: readonly Part[];
};

function Column({ timeline: { scheme }, column, at, parts }: ColumnProps) {
	const middle = at * columnWidth + columnWidth / 2;
	return (
		<g>
			{parts.map(({ key, count, y, height: own }) => (
				<>
					<rect
						class={`status-bar__part status-bar__part--${markIn(scheme, key)}`}
						x={middle - barWidth / 2}
						y={y + 4}
						width={barWidth}
						height={own}
					/>
					{own >= roomy && (
						<text class={`timeline__count timeline__count--${markIn(scheme, key)}`} x={middle} y={y + own / 2 + 9}>
							{count}
						</text>
					)}
				</>
			))}
			<text class="timeline__day" x={middle} y={height + 24}>
				{column.day}
			</text>
			<text class="timeline__total" x={middle} y={height + 41}>
				{totalOf(column.mix)}
			</text>
		</g>
	);
}

/** How far the steps were in each report: columns with their numbers, what their colours mean, and the table. */
export function StatusTimeline(timeline: TimelineProps) {
	const { view, id, scheme, columns } = timeline;
	const { t } = view;
	const highest = Math.max(1, ...columns.map(({ mix }) => totalOf(mix)));
	const order = keysByReach(scheme);
	const used = order.filter((key) => columns.some(({ mix }) => mix.some((one) => one.key === key)));
	const width = columns.length * columnWidth;
	const label = (key: string) => statusLabelOf(view, scheme, key);
	const range = { first: columns[0]?.day ?? "", last: columns.at(-1)?.day ?? "" };
	return (
		<div class="picture timeline">
			<section class="timeline__scroll" aria-label={t.difference_timeline_title(range)} tabindex={0}>
				<svg
					width={width}
					height={height + foot}
					viewBox={`0 0 ${width} ${height + foot}`}
					role="img"
					aria-labelledby={`${id}-title`}
				>
					<title id={`${id}-title`}>{t.difference_timeline_title(range)}</title>
					{columns.map((column, at) => (
						<Column timeline={timeline} column={column} at={at} parts={partsOf(column.mix, order, highest)} />
					))}
				</svg>
			</section>
			<ul class="timeline__key" aria-hidden="true">
				{used.toReversed().map((key) => (
					<li>
						<span class={`timeline__swatch status-bar__part--${markIn(scheme, key)}`} />
						<Mark view={view} name={markIn(scheme, key)} />
						{label(key)}
					</li>
				))}
			</ul>
			<PictureTable
				view={view}
				caption={t.difference_timeline_title(range)}
				headings={[t.difference_column_report(), ...used.map(label), t.register_all_steps()]}
				rows={columns.map(({ day, address, mix }) => [
					{ text: day, address },
					...used.map((key) => ({ text: mix.find((one) => one.key === key)?.count ?? 0 })),
					{ text: totalOf(mix) },
				])}
			/>
		</div>
	);
}
