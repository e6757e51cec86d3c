// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../plan/period.ts";
import type { Plan } from "../../plan/plan.ts";
import { unitLabel } from "../../plan/registered-unit.ts";
import type { Round } from "../../round/round.ts";
import { type Account, listAccountsById } from "../../store/account-repository.ts";
import { listOwingDelegates } from "../../store/delegate-repository.ts";
import { insertRequests } from "../../store/request-repository.ts";
import type { Db } from "../../store/store.ts";
import { listUnits } from "../../store/unit-repository.ts";
import type { JobContext } from "../jobs/run-jobs.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { today } from "../today.ts";
import { type ContactAccount, contactAccounts } from "./contact-accounts.ts";
import type { AskedAs, RoundLetters } from "./round-letters.ts";
import { endOf, makeRoundLink } from "./round-link.ts";

/** What it takes to ask: the entrance's words, and who does it as the log names them. */
export type Asking = JobContext & { readonly letters: RoundLetters; readonly by: string };

export type Ask = {
	readonly plan: Plan;
	readonly round: Round;
	readonly kind: "invitation" | "reminder";
	readonly askedAs: AskedAs;
	/** Which units, and about how many steps each. */
	readonly units: readonly { readonly unitId: string; readonly steps: number }[];
	/** For which day; left out: today. */
	readonly onDay?: IsoDate;
	readonly automatic: boolean;
	/** The round was reopened: everybody hears of its new last day, also who was invited the same day. */
	readonly reopened?: boolean;
};

export type Asked = {
	readonly mails: number;
	/** Units that were asked now. */
	readonly units: readonly string[];
	/** Units that nobody can be asked for. */
	readonly unreachable: readonly string[];
};

/**
 * Asks units through their main contacts: one mail a person, however many units they answer for. What was asked for that day already is
 * not asked again, whoever tries it and how often.
 */
export async function askUnits(db: Db, asking: Asking, ask: Ask): Promise<Asked> {
	const day = today(asking.now());
	const onDay = ask.onDay ?? day;
	const unitIds = ask.units.map(({ unitId }) => unitId);
	const contacts = await contactAccounts(db, asking, unitIds);
	const accounts = [...contacts, ...(await colleagues(db, ask, contacts))];
	const made = await insertRequests(
		db,
		accounts.map(({ unitId, account }) => ({
			...{ roundId: ask.round.id, unitId, accountId: account.id, kind: ask.kind, onDay },
			...{ automatic: ask.automatic, requestedAt: asking.now() },
		})),
	);
	const isNew = new Set(made.map(({ unitId, accountId }) => `${unitId} ${accountId}`));
	const fresh = ask.reopened
		? accounts
		: accounts.filter(({ unitId, account }) => isNew.has(`${unitId} ${account.id}`));
	const labels = fresh.length === 0 ? new Map<string, string>() : await unitLabels(db);
	const byAccount = Map.groupBy(fresh, ({ account }) => account.id);
	for (const own of byAccount.values()) await write(db, asking, { ...ask, onDay }, own, labels);
	const reached = new Set(contacts.map(({ unitId }) => unitId));
	const unreachable = unitIds.filter((id) => !reached.has(id));
	return { mails: byAccount.size, units: [...new Set(fresh.map(({ unitId }) => unitId))], unreachable };
}

/** Colleagues to whom an answer was handed over are reminded of it too: the contact may rely on them. */
async function colleagues(
	db: Db,
	{ kind, askedAs, round, units }: Ask,
	contacts: readonly ContactAccount[],
): Promise<readonly ContactAccount[]> {
	if (kind !== "reminder" || askedAs !== "lead") return [];
	const unitIds = units.map(({ unitId }) => unitId);
	const owing = await listOwingDelegates(db, round.id, unitIds);
	const accounts = await listAccountsById(db, [...new Set(owing.map(({ accountId }) => accountId))]);
	const isAsked = new Set(contacts.map(({ unitId, account }) => `${unitId} ${account.id}`));
	return owing.flatMap(({ unitId, accountId, steps }) => {
		const account = accounts.find(({ id }) => id === accountId);
		return account?.state === "active" && !isAsked.has(`${unitId} ${accountId}`) ? [{ unitId, account, steps }] : [];
	});
}

const unitLabels = async (db: Db): Promise<ReadonlyMap<string, string>> =>
	new Map((await listUnits(db)).map((unit) => [unit.id, unitLabel(unit)]));

/** Writes one person the mail about their units. */
async function write(
	db: Db,
	asking: Asking,
	ask: Ask & { readonly onDay: IsoDate },
	own: readonly ContactAccount[],
	labels: ReadonlyMap<string, string>,
): Promise<void> {
	const [first] = own;
	if (!first) return;
	const { account } = first;
	const { plan, round, kind, askedAs, onDay, reopened = false } = ask;
	const { municipality, letters, now } = asking;
	const { token } = await makeRoundLink(db, asking, account.id, round);
	const stepsOf = new Map(ask.units.map(({ unitId, steps }) => [unitId, steps]));
	const units = own.map(({ unitId, steps = stepsOf.get(unitId) ?? 0 }) => ({ label: labels.get(unitId) ?? "", steps }));
	const about = { municipality, plan, round, kind, askedAs, reopened };
	const facts = { ...about, name: greeted(account), units, day: today(now()), token };
	await queueMail(db, asking, {
		// A person can be asked for one unit in the morning and for another in the afternoon.
		key: `${reopened ? `reopened-${round.version}` : kind}:${round.id}:${askedAs}:${onDay}:${account.id}:${first.unitId}`,
		...{ kind: kind === "invitation" ? "round-invitation" : "reminder", recipient: account.email, roundId: round.id },
		expiresAt: endOf(round),
		...(askedAs === "lead" && { calendar: letters.calendar({ municipality, plan, round }, now()) }),
		letter: (given) => letters.ask({ ...facts, ...given }),
	});
}

/** An account that was made of an address without a name is not greeted by the address. */
const greeted = ({ name, email }: Account): string => (name === email ? "" : name);
