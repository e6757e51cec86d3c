// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Flow, flowLayout } from "./flow-layout.ts";

const order = ["done", "partial", "planned", undefined];
const end = fc.constantFrom(...order);
const flows = fc.uniqueArray(fc.record({ from: end, to: end, count: fc.integer({ min: 1, max: 500 }) }), {
	selector: ({ from, to }) => `${from} ${to}`,
	minLength: 1,
});
const room = { height: 200, slot: 30, gap: 8 };
const near = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(1e-6);

test("on both sides the bands fill the bars without gaps, and bars do not touch", () => {
	fc.assert(
		fc.property(flows, (some: readonly Flow[]) => {
			const { left, right, bands, height } = flowLayout(some, order, room);
			for (const [nodes, side, edge] of [
				[left, "from", "left"],
				[right, "to", "right"],
			] as const) {
				let last = Number.NEGATIVE_INFINITY;
				for (const node of nodes) {
					const own = bands.filter((band) => band[side] === node.end).toSorted((a, b) => a[edge] - b[edge]);
					expect(node.count).toBe(own.reduce((sum, { count }) => sum + count, 0));
					let y = node.y;
					for (const band of own) {
						near(band[edge], y);
						y += band.thickness;
					}
					near(y, node.y + node.height);
					expect(node.y - last).toBeGreaterThanOrEqual(room.gap - 1e-6);
					last = node.y + node.height;
				}
				expect(last).toBeLessThanOrEqual(height + 1e-6);
			}
			expect(bands).toHaveLength(some.length);
		}),
	);
});

test("ends stand in the given order, and what nothing goes to is left out", () => {
	const { left, right } = flowLayout(
		[
			{ from: "planned", to: "done", count: 1 },
			{ from: "done", to: "done", count: 3 },
		],
		order,
		room,
	);
	expect(left.map((node) => node.end)).toEqual(["done", "planned"]);
	expect(right.map((node) => node.end)).toEqual(["done"]);
});
