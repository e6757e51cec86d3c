// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CDPSession, chromium } from "playwright-core";
import { startPreparedSite } from "./prepared-site.ts";

// When the largest part of a published plan's first page is painted, in the lab: Chromium with a processor made four times slower and a slow
// 4G line (150 ms there and back, 1.6 Mbit/s), nothing in its cache. `node bench/largest-paint.ts [rounds]`
const rounds = Number(process.argv[2] ?? 9);

async function slowDown(session: CDPSession): Promise<void> {
	await session.send("Network.enable");
	await session.send("Network.setCacheDisabled", { cacheDisabled: true });
	const bytesPerSecond = 1_600_000 / 8;
	const line = { latency: 150, downloadThroughput: bytesPerSecond, uploadThroughput: 750_000 / 8 };
	await session.send("Network.emulateNetworkConditions", { offline: false, ...line });
	await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** What runs in the page: the last of its largest paints, and the first that shows anything. */
const paints = () =>
	new Promise<{ largest: number; first: number; what: string }>((resolve) => {
		const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
		new PerformanceObserver((list) => {
			const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element }) | undefined;
			resolve({ largest: last?.startTime ?? 0, first, what: last?.element?.tagName ?? "" });
		}).observe({ type: "largest-contentful-paint", buffered: true });
	});

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const site = await startPreparedSite(0);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const pages = [
	["start page", "/stadt/berichte/plan"],
	["measure page", `/stadt/berichte/plan/massnahme/${site.measure}`],
] as const;
const windows = [
	["phone", { width: 412, height: 823 }],
	["desktop", { width: 1350, height: 940 }],
] as const;
console.log("| page | window | first paint, ms | largest paint, ms | lowest to highest | goal |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const [name, path] of pages) {
	for (const [window, viewport] of windows) {
		const measured: { largest: number; first: number }[] = [];
		for (let round = 0; round <= rounds; round++) {
			const page = await browser.newPage({ viewport });
			await slowDown(await page.context().newCDPSession(page));
			await page.goto(site.address + path, { waitUntil: "load" });
			await page.waitForTimeout(500);
			const { largest, first } = await page.evaluate(paints);
			// The first round finds the site itself cold.
			if (round > 0) measured.push({ largest, first });
			await page.close();
		}
		const largest = measured.map((one) => one.largest);
		const span = `${Math.min(...largest).toFixed(0)} to ${Math.max(...largest).toFixed(0)}`;
		const first = median(measured.map((one) => one.first)).toFixed(0);
		console.log(`| ${name} | ${window} | ${first} | ${median(largest).toFixed(0)} | ${span} | 1000 |`);
	}
}
await browser.close();
await site.close();
