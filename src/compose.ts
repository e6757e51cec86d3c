// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import type { Actor } from "./access/actor.ts";
import { hashToken, newToken } from "./access/token.ts";
import { type CouncilSystemOptions, openCouncilSystem } from "./council-system/council-system.ts";
import { openDocumentReader } from "./document/read/open-document-reader.ts";
import type { ProcessLimits } from "./document/watched-process.ts";
import { openPdfWriter } from "./document/write/pdf/open-pdf-writer.ts";
import { type ReportJob, writeReport as writeReportBy } from "./document/write/write-report.ts";
import { type MailServer, openMailServer } from "./identity/mail-server.ts";
import { automaticBackups } from "./store/backup/automatic-backups.ts";
import { DatabaseProblem } from "./store/engine/database-problem.ts";
import { type Database, openDatabase } from "./store/engine/open-database.ts";
import { migrate } from "./store/migrate.ts";
import { type Municipality, openStore, type Store } from "./store/store.ts";
import { type CheckPlanDocumentInput, checkPlanDocument } from "./usecase/check-plan-document.ts";
import type { Context } from "./usecase/context.ts";
import { mirrorJob } from "./usecase/council/mirror-papers.ts";
import { type Job, openJobRunner } from "./usecase/jobs/run-jobs.ts";
import { standingJobs } from "./usecase/jobs/standing-jobs.ts";
import { openLongWork } from "./usecase/long-work.ts";
import { type ReadPlanDocumentInput, readPlanDocument } from "./usecase/read-plan-document.ts";

type Choices = {
	readonly now?: () => Date;
	/** Replaces single limits of reading. */
	readonly limits?: Partial<ProcessLimits>;
};

/** Builds what needs no database: reading, checking and writing documents. `close` ends what it started. */
export function compose({ now = () => new Date(), limits = {} }: Choices = {}) {
	const reader = openDocumentReader(limits);
	const pdf = openPdfWriter(now);
	const context = { reader, now };
	return {
		readPlanDocument: (input: ReadPlanDocumentInput) => readPlanDocument(context, input),
		checkPlanDocument: (input: CheckPlanDocumentInput) => checkPlanDocument(context, input),
		reader,
		writeReport: (job: ReportJob) => writeReportBy(pdf, job),
		now,
		close: () => {
			reader.close();
			pdf.close();
		},
	};
}

type Reading = Pick<ReturnType<typeof compose>, "reader" | "writeReport" | "now">;

type Place = Parameters<typeof openDatabase>[0];

/** A start that cannot succeed; its message is a German sentence for whoever starts Planstand. */
export class StartRefused extends Error {}

/** Opens the database, brings it up to date, and builds the register over it. `close` ends both in order. */
export async function openRegister(reading: Reading, place: Place, options: RegisterOptions = {}) {
	try {
		const database = await openMigrated(place);
		const backUpAutomatically = (folder: string, log: Place["log"]) => automaticBackups(database, { folder, log });
		return {
			...composeRegister(reading, database.pool, options),
			database,
			backUpAutomatically,
			close: database.close,
		};
	} catch (error) {
		if (error instanceof DatabaseProblem) throw new StartRefused(error.message, { cause: error });
		throw error;
	}
}

/** A database that cannot be brought up to date is left as it was found. */
async function openMigrated(place: Place): Promise<Database> {
	const database = await openDatabase(place);
	try {
		await migrate(database.ownerPool);
		return database;
	} catch (error) {
		await database.close();
		throw error;
	}
}

type RegisterOptions = Parameters<typeof openStore>[1] & {
	/** Under which address people reach the site, as `PUBLIC_URL` says. */
	readonly publicAddress?: () => string;
	readonly trustProxy?: boolean;
	/** Where mails are sent; without one, they are shown in the application. */
	readonly mailServer?: MailServer;
	/** Which hosts of one's own network may be asked for council papers, and with what patience. */
	readonly councilSystem?: CouncilSystemOptions;
	/** What else is done by itself; done first, so that the mails it writes go out at once. */
	readonly jobs?: readonly Job[];
};

/** Builds the register over an open database: what a request or a command needs to call the use cases. */
export function composeRegister(
	{ reader, writeReport, now }: Reading,
	pool: Database["pool"],
	options: RegisterOptions = {},
) {
	const store = openStore(pool, options);
	const directory = openDirectory(store, now);
	// Somebody waits for an answer; whoever copies papers has time.
	const council = openCouncilSystem({ milliseconds: 15_000, ...options.councilSystem });
	const base = { store, reader, writeReport, council, now, newId: randomUUID as () => string };
	const { publicAddress = () => "http://localhost", trustProxy = false, mailServer } = options;
	const send = mailServer && openMailServer(mailServer);
	const standing = standingJobs(send);
	const log = (name: string, error: unknown) => console.error(`Aufgabe ${name}:`, error);
	const jobs = openJobRunner({ ...base, log, jobs: [...(options.jobs ?? []), ...standing] });
	const sending = openJobRunner({ ...base, log, jobs: standing.filter(({ name }) => name === "send-mails") });
	// Council information systems are slow: nothing else waits for them.
	const mirroring = openJobRunner({ ...base, log, jobs: [mirrorJob(openCouncilSystem(options.councilSystem))] });
	return {
		...base,
		publicAddress,
		trustProxy,
		sendsMail: send !== undefined,
		/** Runs what Planstand does by itself, once: every serving process does so again and again. */
		runJobs: () => Promise.all([jobs.tick(), mirroring.tick()]),
		/** There may be something in the outbox: it is sent while the answer goes on its way. */
		mailQueued: (): void => void sending.tick(),
		/** The copy of the council's papers is to be renewed: it is begun while the answer goes on its way. */
		mirrorRequested: (): void => void mirroring.tick(),
		/** What goes on after an answer is given. */
		longWork: openLongWork(),
		setUpCode: newToken(),
		municipalities: store.municipalities,
		findMunicipality: directory.find,
		/** Its name was changed: it is asked for anew. */
		forgetMunicipality: directory.forget,
		findSession: (municipalityId: string, token: string) => store.findSession(municipalityId, hashToken(token), now()),
		contextFor: (actor: Actor, municipality: Municipality): Context => ({ ...base, actor, municipality }),
	};
}

const KEPT_MILLISECONDS = 10_000;

/** Which municipality an address names. Another process may rename one, so what was found is asked for again after a while. */
function openDirectory(store: Store, now: () => Date) {
	let known = new Map<string, Municipality>();
	let until = 0;
	const find = async (slug: string): Promise<Municipality | undefined> => {
		if (known.has(slug) && now().getTime() < until) return known.get(slug);
		known = new Map((await store.municipalities()).map((one) => [one.slug, municipalityOf(one)]));
		until = now().getTime() + KEPT_MILLISECONDS;
		return known.get(slug);
	};
	return { find, forget: () => known.clear() };
}

const municipalityOf = ({ id, slug, name }: Municipality): Municipality => ({ id, slug, name });
