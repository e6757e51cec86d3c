// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Work that goes on after the answer is given. Whoever ends the program waits for it, so that nothing is cut off. */
export type LongWork = {
	/** `work` answers for its own failures. */
	readonly begin: (work: Promise<void>) => void;
	/** When nothing goes on any more. */
	readonly settled: () => Promise<void>;
};

/** Remembers what goes on. */
export function openLongWork(): LongWork {
	const going = new Set<Promise<void>>();
	return {
		begin: (work) => {
			const ended = work.finally(() => going.delete(ended));
			going.add(ended);
		},
		settled: async () => {
			while (going.size > 0) await Promise.allSettled(going);
		},
	};
}
