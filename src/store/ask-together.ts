// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Waiting<Key, Value> = {
	readonly key: Key;
	readonly resolve: (value: Value) => void;
	readonly reject: (error: unknown) => void;
};

/**
 * Joins questions that are asked while another is on its way into one: many requests at a time cost few round trips.
 * Each is answered by what was asked after it came, so that nobody is told what was true before.
 */
export function askTogether<Key, Value>(
	ask: (keys: readonly Key[]) => Promise<(key: Key) => Value>,
): (key: Key) => Promise<Value> {
	let waiting: Waiting<Key, Value>[] = [];
	let asking = false;
	const next = async () => {
		const asked = waiting;
		waiting = [];
		try {
			const answerTo = await ask([...new Set(asked.map(({ key }) => key))]);
			for (const { key, resolve } of asked) resolve(answerTo(key));
		} catch (error) {
			for (const { reject } of asked) reject(error);
		}
		if (waiting.length > 0) setImmediate(next);
		else asking = false;
	};
	return (key) =>
		new Promise((resolve, reject) => {
			waiting.push({ key, resolve, reject });
			if (asking) return;
			asking = true;
			setImmediate(next);
		});
}
