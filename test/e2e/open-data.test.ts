// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/web/app.ts";
import { loadAssets } from "../../src/web/assets.ts";
import { setLook } from "../publication-look.ts";
import { publishPlan } from "../published-plan.ts";
import { openTestRegister, type TestRegister } from "../register.ts";
import { openBrowser, openPage } from "./browser.ts";
import { flawsOf } from "./flaws.ts";

let register: TestRegister;
let browser: Browser;
let site: { readonly server: Server; readonly address: string };
const others: Server[] = [];

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Another site, with a page that frames ours and is told how high it is. */
async function otherSite(): Promise<string> {
	const server = createServer((request, response) => {
		const page = `<!doctype html><title>Andere Seite</title><script>
			addEventListener("message", ({ origin, data }) => { document.title = origin + " " + typeof data.planstandHeight; });
			</script><iframe src="${site.address}/musterstadt/berichte/baeume/einbettung"></iframe>`;
		response.writeHead(request.url === "/" ? 200 : 404, { "Content-Type": "text/html" }).end(page);
	}).listen(0, "127.0.0.1");
	others.push(server);
	await once(server, "listening");
	return `http://127.0.0.1:${portOf(server)}`;
}

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", second: true });
	let address = "";
	const app = createApp(
		{ ...register, publicAddress: () => address, logFault: (_, error) => expect.unreachable(String(error)) },
		loadAssets(),
	);
	const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
	await once(server, "listening");
	address = `http://127.0.0.1:${portOf(server)}`;
	site = { server, address };
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	for (const server of [site.server, ...others]) server.close();
	await register.close();
});

test.each(["", "/einbetten", "/einbetten?theme=dark", "/einbettung", "/einbettung?theme=light"])(
	"berichte/baeume%s has no flaw, sets no cookie and asks nobody else; nothing is refused by the policy",
	async (path) => {
		const { page, complaints } = await openPage(browser, site.address);
		expect((await page.goto(`/musterstadt/berichte/baeume${path}`))?.status()).toBe(200);
		expect(await flawsOf(page, `open-data${path.replace(/\W/g, "-")}`, "de")).toEqual([]);
		expect(await complaints()).toEqual([]);
		await page.context().close();
	},
);

test("the page of open data has no flaw", async () => {
	const { page, complaints } = await openPage(browser, site.address);
	for (const [path, language] of [
		["/musterstadt/offene-daten", "de"],
		["/en/musterstadt/open-data", "en"],
	] as const) {
		expect((await page.goto(path))?.status()).toBe(200);
		expect(await flawsOf(page, `open-data-page-${language}`, language)).toEqual([]);
	}
	expect(await complaints()).toEqual([]);
	await page.context().close();
});

test("a site that is named shows the widget, with and without JavaScript; another does not", async () => {
	const [allowed, foreign] = [await otherSite(), await otherSite()];
	await setLook(register, { widgetHosts: [allowed] });
	const seen = async (address: string, javaScriptEnabled: boolean) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		await page.goto(address, { waitUntil: "load" });
		const heading = page.frameLocator("iframe").getByRole("heading", { name: "Plan für mehr Bäume" });
		const isShown = await heading.waitFor({ timeout: 5000 }).then(
			() => true,
			() => false,
		);
		const answer = { isShown, title: await page.title(), cookies: (await context.cookies()).length };
		await context.close();
		return answer;
	};
	const [named, plain, refused] = await Promise.all([seen(allowed, true), seen(allowed, false), seen(foreign, true)]);
	expect(named).toEqual({ isShown: true, title: `${site.address} number`, cookies: 0 });
	expect(plain).toEqual({ isShown: true, title: "Andere Seite", cookies: 0 });
	expect(refused).toEqual({ isShown: false, title: "Andere Seite", cookies: 0 });
});

test("other sites read the table in the browser, and show the picture", async () => {
	const { page } = await openPage(browser, await otherSite());
	await page.goto("/");
	const read = await page.evaluate(async (plan) => {
		const table = await (await fetch(`${plan}/daten.csv`)).text();
		const picture = new Image();
		picture.src = `${plan}/vorschaubild.png`;
		await picture.decode();
		return { table, size: [picture.naturalWidth, picture.naturalHeight] };
	}, `${site.address}/musterstadt/berichte/baeume`);
	expect(read.table).toContain("Hundert Bäume pflanzen");
	expect(read.size).toEqual([1200, 630]);
	await page.context().close();
});
