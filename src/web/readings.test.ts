// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { openReadingShelf, type ShelfLimits } from "./readings.ts";

const limits: ShelfLimits = { minutes: 60, bytes: 10_000, readings: 2, atOnce: 2 };
const draft = { document: { title: "", asOf: "", columns: [] }, actionFields: [], measures: [], leftovers: [] };
const read = { outcome: { state: "read", draft, findings: [] } } as const;

const shelfAt = (start: string, changed: Partial<ShelfLimits> = {}) => {
	let time = new Date(start);
	let count = 0;
	const shelf = openReadingShelf(
		{ ...limits, ...changed },
		() => time,
		() => `id-${++count}`,
	);
	const waitUntil = (later: string) => {
		time = new Date(later);
	};
	return { shelf, waitUntil };
};

test("a reading is found until it expires", () => {
	const { shelf, waitUntil } = shelfAt("2026-01-01T10:00:00Z");
	const opened = shelf.open("plan.pdf");
	expect(opened?.expiresAt).toEqual(new Date("2026-01-01T11:00:00Z"));
	waitUntil("2026-01-01T10:59:59Z");
	expect(shelf.find("id-1")?.fileName).toBe("plan.pdf");
	waitUntil("2026-01-01T11:00:00Z");
	expect(shelf.find("id-1")).toBeUndefined();
});

test("no more files than allowed are read at the same time", () => {
	const { shelf } = shelfAt("2026-01-01T10:00:00Z");
	shelf.open("a.pdf");
	shelf.open("b.pdf");
	expect(shelf.open("c.pdf")).toBeUndefined();
	shelf.update("id-1", read);
	expect(shelf.open("c.pdf")?.fileName).toBe("c.pdf");
});

test("the oldest result makes room, never one that is being read", () => {
	const { shelf } = shelfAt("2026-01-01T10:00:00Z");
	shelf.open("a.pdf");
	shelf.open("b.pdf");
	shelf.update("id-2", read);
	shelf.open("c.pdf");
	expect(shelf.find("id-1")).toBeDefined();
	expect(shelf.find("id-2")).toBeUndefined();
	expect(shelf.find("id-3")).toBeDefined();
});

test("results that weigh too much make room for the newest", () => {
	const { shelf } = shelfAt("2026-01-01T10:00:00Z", { bytes: 200, readings: 9 });
	shelf.open("a.pdf");
	shelf.update("id-1", read);
	shelf.open("b.pdf");
	shelf.update("id-2", read);
	expect(shelf.find("id-1")).toBeUndefined();
	expect(shelf.find("id-2")?.outcome.state).toBe("read");
});
