// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Browser, chromium } from "playwright-core";

let browser: Promise<Browser> | undefined;

/** Prints a report's page with Chromium, tagged and with bookmarks. The browser stays open until `closeBrowser`. */
export async function printReport(html: string, title: string, municipality: string): Promise<Uint8Array> {
	browser ??= chromium.launch({
		executablePath: "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
	});
	const page = await (await browser).newPage();
	const line = (text: string, page = "") =>
		`<div style="font:7pt sans-serif;width:100%;padding:0 13mm;display:flex;justify-content:space-between"><span>${text}</span>${page}</div>`;
	try {
		await page.setContent(html);
		return await page.pdf({
			...{ format: "A4", landscape: true, printBackground: true, tagged: true, outline: true },
			margin: { top: "22mm", bottom: "17mm", left: "13mm", right: "13mm" },
			displayHeaderFooter: true,
			headerTemplate: line(title),
			footerTemplate: line(
				municipality,
				'<span>Seite <span class="pageNumber"></span> von <span class="totalPages"></span></span>',
			),
		});
	} finally {
		await page.close();
	}
}

export async function closeBrowser(): Promise<void> {
	await (await browser)?.close();
	browser = undefined;
}
