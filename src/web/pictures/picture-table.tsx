// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../view.ts";

/** A number of a picture, with the list that it counts. */
type Cell = { readonly text: string | number; readonly address?: string };

type TableProps = {
	readonly view: View;
	readonly caption: string;
	readonly headings: readonly string[];
	/** How many cells of each row name it; the others are numbers. */
	readonly names?: number;
	readonly rows: readonly (readonly Cell[])[];
};

function Content({ text, address }: Cell) {
	if (address === undefined) return text;
	return (
		<a class="kern-link" href={address}>
			{text}
		</a>
	);
}

/** The table that a picture is made of, folded away beneath it. */
export function PictureTable({ view, caption, headings, names = 1, rows }: TableProps) {
	return (
		<details class="fold">
			<summary>{view.t.web_as_table()}</summary>
			<section class="kern-table-responsive" aria-label={`${view.t.web_as_table()}: ${caption}`} tabindex={0}>
				<table class="kern-table kern-table--small">
					<caption class="kern-sr-only">{caption}</caption>
					<thead>
						<tr class="kern-table__row">
							{headings.map((heading, at) => (
								<th
									scope="col"
									class={at < names ? "kern-table__header" : "kern-table__header kern-table__header--numeric"}
								>
									{heading}
								</th>
							))}
						</tr>
					</thead>
					<tbody class="kern-table__body">
						{rows.map(([first, ...cells]) => (
							<tr class="kern-table__row">
								<th scope="row" class="kern-table__header">
									{first && <Content {...first} />}
								</th>
								{cells.map((cell, at) => (
									<td class={at + 1 < names ? "kern-table__cell" : "kern-table__cell kern-table__cell--numeric"}>
										<Content {...cell} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</details>
	);
}
