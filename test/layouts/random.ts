// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Chance with a seed: the same seed gives the same plan on every machine. */
export type Random = {
	/** From 0 to below 1. */
	readonly next: () => number;
	/** A whole number from `low` to `high`, both included. */
	readonly between: (low: number, high: number) => number;
	readonly chance: (share: number) => boolean;
	readonly pick: <T>(list: readonly T[]) => T;
	/** `count` different entries, in random order. */
	readonly some: <T>(list: readonly T[], count: number) => T[];
};

/** The generator mulberry32. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
	const some = <T>(list: readonly T[], count: number): T[] => {
		const rest = [...list];
		const taken: T[] = [];
		while (taken.length < count && rest.length > 0) taken.push(...rest.splice(between(0, rest.length - 1), 1));
		return taken;
	};
	return { next, between, chance: (share) => next() < share, pick, some };
}
