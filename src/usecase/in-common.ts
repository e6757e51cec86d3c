// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Does work under a key once for all who ask for it while it goes on. A key always stands for the same kind of work. */
export function inCommon() {
	const going = new Map<string, Promise<unknown>>();
	return <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
		const known = going.get(key) as Promise<Value> | undefined;
		if (known) return known;
		const begun = work().finally(() => going.delete(key));
		going.set(key, begun);
		return begun;
	};
}
