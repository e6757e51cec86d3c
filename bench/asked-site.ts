// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { addDays } from "../src/plan/period.ts";
import { insertContributions } from "../src/store/contribution-repository.ts";
import { loadDemand } from "../src/store/demand-repository.ts";
import { type Database, openDatabase } from "../src/store/engine/open-database.ts";
import { findPlan } from "../src/store/plan-repository.ts";
import { insertRound } from "../src/store/round-repository.ts";
import { openStore } from "../src/store/store.ts";
import { insertUnits } from "../src/store/unit-repository.ts";
import { today } from "../src/usecase/today.ts";
import { makeFolders, serveSite } from "../test/kill/served-site.ts";
import { signInAs } from "../test/register.ts";

const city = "musterstadt";
const slug = "beispiel";

/** Somebody who was asked, signed in. */
export type Contributor = { readonly cookie: string; readonly saveAddress: string; version: number };

export type AskedSite = {
	readonly contributors: readonly Contributor[];
	/** The database of the site, from outside of its process. */
	readonly database: Database;
	readonly close: () => Promise<void>;
};

/** The built site with an open round of its sample plan: each contributor is of another unit and answers for one step. */
export async function startAskedSite(people: number): Promise<AskedSite> {
	const { folder, dataFolder } = makeFolders();
	const { process, address } = await serveSite(dataFolder);
	const database = await openDatabase({ dataFolder, log: () => {} });
	const contributors = await ask(database, address, people);
	const close = async () => {
		await database.close();
		const ended = once(process, "exit");
		process.kill("SIGTERM");
		await ended;
		rmSync(folder, { recursive: true });
	};
	return { contributors, database, close };
}

const unitNamed = (at: number) => ({
	...{ id: randomUUID(), code: `B${at + 1}`, name: `Stelle ${at + 1}`, internal: true, version: 1 },
	...{ aliases: [], formerNames: [], successors: [] },
});

async function ask({ pool }: Database, address: string, people: number): Promise<readonly Contributor[]> {
	const store = openStore(pool);
	const municipality = (await store.municipalities()).find((one) => one.slug === city);
	if (!municipality) throw new Error("The sample's municipality is missing.");
	const now = () => new Date();
	const asOf = today(now());
	const units = Array.from({ length: people }, (_, at) => unitNamed(at));
	const { asked } = await store.write(municipality.id, async (db) => {
		const planId = (await findPlan(db, slug))?.id ?? "";
		const { stepUnits } = await loadDemand(db, planId);
		const steps = [...new Set(stepUnits.map(({ stepId }) => stepId))];
		const terms = { id: randomUUID(), planId, asOf, dueOn: addDays(asOf, 30), graceDays: 0, remindOn: [] };
		const open = { ...terms, stage: "lead", invitation: "", state: "open", version: 1, openedAt: now() } as const;
		await insertUnits(db, units);
		await insertRound(db, open, now());
		const answerOf = ({ id: unitId }: { readonly id: string }, at: number) => ({
			...{ id: randomUUID(), roundId: open.id, stepId: steps[at % steps.length] ?? "", unitId },
		});
		const asked = units.map(answerOf);
		await insertContributions(db, asked);
		return { ok: true, asked };
	});
	const signIn = async ({ id, unitId }: { readonly id: string; readonly unitId: string }): Promise<Contributor> => {
		const register = { store, newId: randomUUID, now };
		const { cookie } = await signInAs(register, municipality, [{ role: "contributor", unitId }]);
		return { cookie, saveAddress: `${address}/${city}/zuarbeit/${slug}/${asOf}/${id}/speichern`, version: 1 };
	};
	return Promise.all(asked.map(signIn));
}
