// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Sized = { readonly bytes: number };

/** Keeps what was used last, up to a number of bytes. */
export function openByteShelf<Item extends Sized>(mostBytes: number) {
	const items = new Map<string, Item>();
	let bytes = 0;
	const drop = (key: string) => {
		bytes -= items.get(key)?.bytes ?? 0;
		items.delete(key);
	};
	return {
		find: (key: string): Item | undefined => {
			const item = items.get(key);
			if (item === undefined) return undefined;
			items.delete(key);
			items.set(key, item);
			return item;
		},
		put: (key: string, item: Item): void => {
			drop(key);
			if (item.bytes > mostBytes / 4) return;
			items.set(key, item);
			bytes += item.bytes;
			for (const oldest of items.keys()) {
				if (bytes <= mostBytes) break;
				drop(oldest);
			}
		},
		drop,
		bytes: () => bytes,
	};
}
