// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Listener = (event: { data: unknown }) => void;

/** One end of the line between pdf.js' two halves; the part of `MessagePort` that they use. */
export type DirectPort = {
	readonly postMessage: (message: unknown) => void;
	readonly addEventListener: (name: string, listener: Listener, options?: { signal?: AbortSignal }) => void;
	readonly removeEventListener: (name: string, listener: Listener) => void;
	readonly terminate: () => void;
};

/**
 * Connects pdf.js' parser with its reader within one process. Its own connection clones every letter of every page, which
 * takes a third of the reading time; here only the lists of a message are copied, and what they hold is shared.
 */
export function directPorts(): [DirectPort, DirectPort] {
	const [left, right] = [new Set<Listener>(), new Set<Listener>()];
	return [end(left, right), end(right, left)];
}

function end(own: Set<Listener>, other: ReadonlySet<Listener>): DirectPort {
	return {
		postMessage: (message) => {
			const data = copy(message);
			queueMicrotask(() => {
				for (const listener of other) listener({ data });
			});
		},
		addEventListener: (_name, listener, options) => {
			own.add(listener);
			options?.signal?.addEventListener("abort", () => own.delete(listener));
		},
		removeEventListener: (_name, listener) => own.delete(listener),
		terminate: () => own.clear(),
	};
}

/** A message, the page's operators in it, their lists. */
const depth = 3;

/** The sender empties the lists of a message after sending; what stands in them it leaves as it is. */
function copy(value: unknown, levels = depth): unknown {
	if (levels === 0 || value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return levels === 1 ? value.slice() : value.map((item) => copy(item, levels - 1));
	if (Object.getPrototypeOf(value) !== Object.prototype) return value;
	const record: Record<string, unknown> = {};
	for (const key in value) record[key] = copy((value as Record<string, unknown>)[key], levels - 1);
	return record;
}
