// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { compose, openRegister, StartRefused } from "../compose.ts";
import { type Config, readConfig } from "../config.ts";
import { prepareInstance } from "../usecase/prepare-instance.ts";
import { roundJob } from "../usecase/round/round-job.ts";
import { wordsFor } from "../wording/locale.ts";
import { reportWords } from "../wording/report-words.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { openKeptPages } from "./kept-pages.ts";
import { samplesFolder } from "./pages/sample/handler.ts";
import { openPublicLane } from "./public-lane.ts";
import { roundLetters } from "./round-letters.ts";
import { href } from "./routes.ts";
import type { Services } from "./services.ts";
import { openSignedLane } from "./signed-lane.ts";

const badUsage = 2;

/** A start that cannot succeed says why in a sentence, not in a stack trace. */
function refuseToStart(sentence: string): never {
	console.error(sentence);
	process.exit(badUsage);
}

function configuration(): Config {
	try {
		return readConfig(process.env);
	} catch (error) {
		return refuseToStart(error instanceof Error ? error.message : String(error));
	}
}

let listening = "http://localhost";
const publicAddress = () => config.publicUrl ?? listening;

function announce({ address, port }: AddressInfo): void {
	const name = ["::", "0.0.0.0", "127.0.0.1"].includes(address) ? "localhost" : address;
	listening = `http://${name}:${port}`;
	console.log(`Planstand ist bereit: ${publicAddress()}/`);
	void announceSignIn();
}

const unsafe: Readonly<Record<string, string>> = {
	fsync_off: "fsync ist ausgeschaltet: Ein Stromausfall kann die Datenbank beschädigen.",
	synchronous_commit_off: "synchronous_commit ist ausgeschaltet: Ein Stromausfall kann Gespeichertes verlieren.",
	full_page_writes_off: "full_page_writes ist ausgeschaltet: Ein Stromausfall kann die Datenbank beschädigen.",
};

const noMailSentence = (address: string): string => wordsFor("de").mail_start({ address });

/** How to get in: by the account that is there, or by making the first. */
async function announceSignIn(): Promise<void> {
	for (const { slug, name, hasAccounts } of await register.municipalities()) {
		const setUp = href("de", "setUp", { city: slug }, { code: register.setUpCode });
		if (hasAccounts) console.log(`${name}: ${publicAddress()}${href("de", "signIn", { city: slug })}`);
		else console.log(`${name}, erstes Konto anlegen: ${publicAddress()}${setUp}`);
		if (!register.sendsMail) console.log(noMailSentence(publicAddress() + href("de", "mail", { city: slug })));
	}
}

async function start({ dataFolder, databaseUrl, trustProxy, smtpUrl: url, mailFrom: from, ...more }: Config) {
	const log = (line: string) => console.error(line);
	const mail = url && from ? { mailServer: { url, from } } : {};
	try {
		const place = { dataFolder, databaseUrl, log };
		const register = await openRegister(program, place, {
			publicAddress,
			trustProxy,
			councilSystem: { intranet: more.councilIntranetHosts ?? [] },
			jobs: [roundJob(roundLetters(publicAddress))],
			...mail,
		});
		for (const warning of register.database.warnings) log(`Warnung: ${unsafe[warning] ?? warning}`);
		const fileName = "fachplan.docx";
		await prepareInstance(register, {
			...{ fileName, bytes: await readFile(join(samplesFolder, fileName)) },
			wordsFor: (snapshot) => reportWords(snapshot),
		});
		return register;
	} catch (error) {
		if (error instanceof StartRefused) return refuseToStart(error.message);
		throw error;
	}
}

const config = configuration();
const { host, port } = config;
const program = compose();
const register = await start(config);
const endBackups = register.backUpAutomatically(join(config.dataFolder, "backups"), (line) => console.error(line));
setInterval(register.runJobs, 15_000).unref();
const services: Services = {
	...register,
	checkPlanDocument: program.checkPlanDocument,
	logFault: (reference, error) => console.error(`Fehler ${reference}:`, error),
};
const assets = loadAssets();
const pages = openKeptPages();
const app = createApp(services, assets, pages);
const publicLane = openPublicLane({ services, assets }, app.fetch);
const signedLane = await openSignedLane({ services, assets, pages });

// A large file over a slow line takes minutes; a connection that only begins a request does not.
const serverOptions = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 5_000 };
const withLanes = (options: ServerOptions, site: RequestListener) =>
	createServer(options, signedLane(publicLane(site)));
const server = serve(
	{ fetch: app.fetch, hostname: host, port, createServer: withLanes as typeof createServer, serverOptions },
	announce,
) as Server;

server.once("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EADDRINUSE") throw error;
	void register
		.close()
		.then(() =>
			refuseToStart(`Der Anschluss ${port} ist schon belegt. Wählen Sie einen anderen, zum Beispiel PORT=${port + 1}.`),
		);
});

/** A report that is being published takes seconds; what hangs must not keep the program from ending. */
const patience = 30_000;

/** Lets answers that are under way finish, and what goes on after them; what still runs after ten seconds is cut off. */
function stop(): void {
	server.close(() => {
		void Promise.race([register.longWork.settled(), pause(patience)])
			.then(program.close)
			.then(endBackups)
			.then(register.close)
			.then(() => process.exit(0));
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 10_000).unref();
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);
