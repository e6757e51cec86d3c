// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** By which column a table is sorted. */
type Order<Key extends string> = { readonly by: Key; readonly descending: boolean };

/** What pressing a column's head asks for next: up, down, then the table's own order again. */
function nextOrder<Key extends string>(by: Key, order: Order<Key> | undefined): Order<Key> | undefined {
	if (order?.by !== by) return { by, descending: false };
	return order.descending ? undefined : { by, descending: true };
}

type SortedHeadProps<Key extends string> = {
	readonly by: Key;
	readonly label: string;
	/** How the table is sorted; undefined: in its own order. */
	readonly order: Order<Key> | undefined;
	/** The table in another order. */
	readonly address: (order: Order<Key> | undefined) => string;
	readonly class?: string;
};

/** The head of a column by which a table can be sorted. */
export function SortedHead<Key extends string>({ by, label, order, address, ...rest }: SortedHeadProps<Key>) {
	const sorted = order?.by === by ? (order.descending ? "descending" : "ascending") : undefined;
	return (
		<th scope="col" {...rest} {...(sorted && { "aria-sort": sorted })}>
			<a class="sort" href={address(nextOrder(by, order))}>
				{label}
				<span class={`sort__arrow sort__arrow--${sorted ?? "none"}`} aria-hidden="true" />
			</a>
		</th>
	);
}
