// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const firstDelay = 15_000;
const longestDelay = 4 * 3_600_000;

/** After how many milliseconds a mail is tried again that failed so many times: twice as long each time, four hours at most. */
export function retryDelay(tries: number): number {
	return Math.min(firstDelay * 2 ** Math.max(tries - 1, 0), longestDelay);
}
