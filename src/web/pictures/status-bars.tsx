// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type StatusMix, totalOf } from "../../plan/status-mix.ts";
import type { ReportStatus } from "../../report/snapshot.ts";
import { filterValue } from "../status-filter.ts";
import { Mark } from "../ui/mark.tsx";
import { MixCounts } from "../ui/mix.tsx";
import { statusLabelOf } from "../ui/status.tsx";
import type { View } from "../view.ts";
import { PictureTable } from "./picture-table.tsx";
import { keysByReach } from "./status-order.ts";

/** One bar: what it counts, and where that is listed. */
export type BarRow = {
	readonly name: string;
	readonly address?: string;
	readonly mix: StatusMix;
	/** The list of its steps with a status; left out where there is none. */
	readonly listed?: (status: string) => string;
};

type StatusBarsProps = {
	readonly view: View;
	readonly scheme: readonly ReportStatus[];
	readonly rows: readonly BarRow[];
	/** What the rows are ("Handlungsfeld"), and what the picture shows. */
	readonly heading: string;
	readonly caption: string;
};

type BarProps = { readonly mix: StatusMix; readonly order: readonly string[]; readonly longest: number };

/** The numbers stand beside it. */
function Bar({ mix, order, longest }: BarProps) {
	const inOrder = mix.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
	let x = 0;
	return (
		<svg
			class="status-bar"
			viewBox={`0 0 ${longest} 10`}
			preserveAspectRatio="none"
			aria-hidden="true"
			focusable="false"
		>
			{inOrder.map(({ meaning, count }) => {
				const from = x;
				x += count;
				return (
					<rect class={`status-bar__part status-bar__part--${meaning}`} x={from} y="0" width={count} height="10" />
				);
			})}
		</svg>
	);
}

type CountsProps = Pick<StatusBarsProps, "view" | "scheme"> & { readonly mix: StatusMix };

function PlainCounts({ view, scheme, mix }: CountsProps) {
	return (
		<ul class="mix-counts mix-counts--plain">
			{mix.map(({ key, meaning, count }) => (
				<li title={statusLabelOf(view, scheme, key)}>
					<Mark view={view} name={meaning} />
					{count}
					<span class="kern-sr-only"> {statusLabelOf(view, scheme, key)}</span>
				</li>
			))}
		</ul>
	);
}

/** How far the steps of each row are, as bars of one scale with their numbers, and its table. */
export function StatusBars({ view, scheme, rows, heading, caption }: StatusBarsProps) {
	const order = keysByReach(scheme);
	const longest = Math.max(1, ...rows.map(({ mix }) => totalOf(mix)));
	const used = order.filter((key) => rows.some(({ mix }) => mix.some((one) => one.key === key)));
	return (
		<div class="picture">
			<ul class="status-bars">
				{rows.map(({ name, address, mix, listed }) => (
					<li class="status-bars__row">
						{address === undefined ? (
							<span class="breakable">{name}</span>
						) : (
							<a class="quiet-link breakable" href={address}>
								{name}
							</a>
						)}
						<Bar mix={mix} order={order} longest={longest} />
						{listed ? (
							<MixCounts view={view} scheme={scheme} mix={mix} address={listed} />
						) : (
							<PlainCounts view={view} scheme={scheme} mix={mix} />
						)}
					</li>
				))}
			</ul>
			<PictureTable
				view={view}
				caption={caption}
				headings={[heading, ...used.map((key) => statusLabelOf(view, scheme, key)), view.t.register_all_steps()]}
				rows={rows.map(({ name, address, mix, listed }) => [
					{ text: name, ...(address !== undefined && { address }) },
					...used.map((key) => countCell(mix, key, listed)),
					{ text: totalOf(mix) },
				])}
			/>
		</div>
	);
}

function countCell(mix: StatusMix, key: string, listed: BarRow["listed"]) {
	const count = mix.find((one) => one.key === key)?.count ?? 0;
	return count === 0 || !listed ? { text: count } : { text: count, address: listed(filterValue(key)) };
}
