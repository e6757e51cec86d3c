// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Browser, chromium } from "playwright-core";
import type { Layout } from "./layout.ts";
import { pageSize } from "./page.ts";

let browser: Promise<Browser> | undefined;

/** Prints HTML as Chromium does. The browser stays open for the next layout until `closeChromium`. */
export async function printHtml(html: string, layout: Layout, tagged: boolean): Promise<Uint8Array> {
	browser ??= chromium.launch({
		executablePath: "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
	});
	const page = await (await browser).newPage();
	try {
		await page.setContent(html);
		const [width, height] = pageSize(layout);
		return await page.pdf({
			width: `${width / 72}in`,
			height: `${height / 72}in`,
			margin: { top: "16mm", bottom: "16mm", left: "14mm", right: "14mm" },
			printBackground: true,
			tagged,
			...(layout.furniture ? FURNITURE : {}),
		});
	} finally {
		await page.close();
	}
}

export async function closeChromium(): Promise<void> {
	await (await browser)?.close();
	browser = undefined;
}

const LINE = "font:7pt sans-serif;width:100%;padding:0 14mm";
const FURNITURE = {
	displayHeaderFooter: true,
	headerTemplate: `<div style="${LINE}">Stadtverwaltung · Stabsstelle für Planung</div>`,
	footerTemplate: `<div style="${LINE};text-align:right">Seite <span class="pageNumber"></span> von <span class="totalPages"></span></div>`,
};
