// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Answer, Contribution } from "../src/round/contribution.ts";
import { addAuthor, findContribution, updateContribution } from "../src/store/contribution-repository.ts";
import { findRoundById, updateRound } from "../src/store/round-repository.ts";
import type { Context } from "../src/usecase/context.ts";
import { type OpenedTestRound, openTestRound } from "./opened-round.ts";
import { signInAs, type TestRegister } from "./register.ts";

type Opened = Parameters<typeof openTestRound>[1];

/** Somebody who has to do with a round. */
export type RoundPerson = { readonly context: Context; readonly accountId: string; readonly cookie: string };

export type AnsweredTestRound = OpenedTestRound & {
	readonly address: { readonly plan: string; readonly asOf: string };
	readonly coordinator: RoundPerson;
	readonly approver: RoundPerson;
	/** Who answers for all units. */
	readonly office: RoundPerson;
	/** Hands an answer in, as its unit does. */
	readonly handIn: (contribution: Contribution, answer: Partial<Answer>) => Promise<Contribution>;
	readonly find: (id: string) => Promise<Contribution>;
	/** Closes the round; what nobody answered is silent. */
	readonly closeRound: () => Promise<void>;
};

/** A round with people around it. */
export async function answeredRound(register: TestRegister, wanted: Opened = {}): Promise<AnsweredTestRound> {
	const opened = await openTestRound(register, wanted);
	const { store, municipality, now } = register;
	const person = async (role: "coordinator" | "approver" | "reader"): Promise<RoundPerson> => {
		const { actor, accountId, cookie } = await signInAs(register, municipality, [{ role }]);
		return { context: register.contextFor(actor, municipality), accountId, cookie };
	};
	const [coordinator, approver, office] = [
		await person("coordinator"),
		await person("approver"),
		await person("reader"),
	];
	const find = async (id: string) => {
		const found = await store.read(municipality.id, (db) => findContribution(db, id));
		if (!found) throw new Error("No such contribution.");
		return found;
	};
	const handIn = async ({ id }: Contribution, answer: Partial<Answer>): Promise<Contribution> => {
		const [by, at] = [office.accountId, now()];
		await store.write(municipality.id, async (db) => {
			const said = { status: "implemented", description: "Der Treff ist eröffnet.", ...answer };
			const handedIn = { ...(await find(id)), ...said, savedAt: at, submittedAt: at, submittedBy: by };
			await addAuthor(db, id, by);
			return { ok: await updateContribution(db, { ...handedIn, state: "submitted" }) };
		});
		return find(id);
	};
	const closeRound = async () => {
		await store.write(municipality.id, async (db) => {
			const round = await findRoundById(db, opened.round.id);
			if (!round) throw new Error("No such round.");
			for (const { id } of opened.contributions) {
				const one = await find(id);
				if (one.state === "asked" || one.state === "draft") await updateContribution(db, { ...one, state: "silent" });
			}
			return { ok: await updateRound(db, { ...round, state: "closed", closedAt: now() }) };
		});
	};
	const address = { plan: opened.plan.slug, asOf: opened.round.asOf };
	return { ...opened, address, coordinator, approver, office, handIn, find, closeRound };
}
