// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Keeps the last few; the one that was asked for longest ago goes first. */
export function keeping<Value>(most: number) {
	const kept = new Map<string, Value>();
	const set = (key: string, value: Value) => {
		kept.delete(key);
		kept.set(key, value);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	};
	const get = (key: string) => {
		const value = kept.get(key);
		if (value !== undefined) set(key, value);
		return value;
	};
	return { get, set };
}
