// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { rmSync } from "node:fs";
import { openDatabase } from "../../src/store/engine/open-database.ts";
import type { Running, Target } from "./run-kills.ts";
import { makeFolders, postForm, serveSite } from "./served-site.ts";

const plan = "/musterstadt/plan/beispiel";
const password = "vier Möwen tragen Laternen";

/** The built site on its sample plan: a text is saved as the description of a step, by the form that people use. */
export function openSiteTarget(): Target & { readonly remove: () => void } {
	const { folder, dataFolder } = makeFolders();
	let signedIn: Promise<SignedIn> | undefined;
	const start = async (): Promise<Running> => {
		const { process, address, code } = await serveSite(dataFolder);
		signedIn ??= signIn(address, code);
		const session = await signedIn;
		return {
			process,
			save: (key, text) => saveDescription(address, session, key, text),
			readAll: () => readEvents(dataFolder),
		};
	};
	return { dataFolder, latestKill: 1500, start, remove: () => rmSync(folder, { recursive: true }) };
}

type SignedIn = { readonly cookie: string; readonly forms: readonly string[] };

async function signIn(address: string, code: string): Promise<SignedIn> {
	const fields = {
		code,
		municipalityName: "Musterstadt",
		name: "Ada",
		email: "ada@musterstadt.example",
		secret: "own",
	};
	const answer = await postForm(`${address}/musterstadt/einrichten`, { ...fields, password, repeated: password });
	const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
	if (!cookie) throw new Error(`The first account was not made: ${answer.status}`);
	const measures = ["E.1", "V.1", "N.1", "W.1"].map(async (measure) => {
		const page = await fetch(`${address}${plan}/massnahme/${measure}`, { headers: { cookie } });
		return /href="([^"]+\/schritt\/[^"]+\/stand)"/.exec(await page.text())?.[1] ?? "";
	});
	return { cookie, forms: await Promise.all(measures) };
}

/** Takes the version that the form is based on from the form, as a browser does. The second part of a key is the client. */
async function saveDescription(address: string, { cookie, forms }: SignedIn, key: string, text: string): Promise<void> {
	const form = `${address}${forms[Number(key.split("-")[1])]}`;
	const shown = await (await fetch(form, { headers: { cookie } })).text();
	const hidden = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(shown)?.[1] ?? "";
	const fields = { asOf: "2026-06-30", status: "ongoing", statusText: "", description: text };
	const based = { seenAsOf: hidden("seenAsOf"), version: hidden("version") };
	const answer = await postForm(form, { ...fields, ...based }, { cookie });
	if (answer.status !== 303) throw new Error(`Not saved: ${answer.status}`);
}

/** Every description that was ever saved, from the log that is written together with it. */
async function readEvents(dataFolder: string): Promise<ReadonlyMap<string, string>> {
	const database = await openDatabase({ dataFolder, log: () => {} });
	try {
		const { rows } = await database.ownerPool.query<{ text: string }>(`
			SELECT description #>> '{}' AS text
			FROM planstand.event, jsonb_path_query(after::jsonb, 'strict $.**.description') AS description
			WHERE action = 'edit-statement'`);
		return new Map(rows.map(({ text }) => [text.split(" ")[1] ?? "", text]));
	} finally {
		await database.close();
	}
}
