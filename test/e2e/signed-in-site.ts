// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Browser, BrowserContextOptions } from "playwright-core";
import type { RoleGrant } from "../../src/access/role.ts";
import { compose, openRegister } from "../../src/compose.ts";
import { signInAs } from "../register.ts";
import { openPage, type WatchedPage } from "./browser.ts";
import { startSite } from "./running-site.ts";

export type SignedInSite = {
	readonly address: string;
	/** A page of somebody who is signed in; its own cookie is no complaint. */
	readonly open: (browser: Browser, options?: BrowserContextOptions) => Promise<WatchedPage>;
	readonly stop: () => Promise<void>;
};

/** The built site with its sample municipality, and somebody with these roles who is signed in there. */
export async function startSignedInSite(grants: readonly RoleGrant[]): Promise<SignedInSite> {
	const site = await startSite();
	const reading = compose();
	const register = await openRegister(reading, { dataFolder: site.dataFolder, log: () => {} });
	const municipality = await register.findMunicipality("musterstadt");
	if (!municipality) throw new Error("The sample municipality is missing.");
	const { cookie } = await signInAs(register, municipality, grants);
	const [name = "", value = ""] = cookie.split("=");
	const open = async (browser: Browser, options: BrowserContextOptions = {}) => {
		const { page, complaints } = await openPage(browser, site.address, options);
		await page.context().addCookies([{ name, value, url: site.address }]);
		return { page, complaints: async () => (await complaints()).filter((one) => one !== `cookie ${name}`) };
	};
	const stop = async () => {
		await register.close();
		reading.close();
		await site.stop();
	};
	return { address: site.address, open, stop };
}
