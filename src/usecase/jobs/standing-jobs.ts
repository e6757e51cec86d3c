// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SendMail } from "../../identity/mail-server.ts";
import { removeExpiredChallenges } from "../../store/challenge-repository.ts";
import { removeExpiredLinks } from "../../store/link-repository.ts";
import { emptyExpiredMails } from "../../store/mail-repository.ts";
import { forgetBarriers } from "../barrier/handle-barriers.ts";
import { sendMails } from "../mail/send-mails.ts";
import type { Job, JobContext } from "./run-jobs.ts";

const expire = ({ store, municipality, now }: JobContext) =>
	store.write(municipality.id, async (db) => {
		await emptyExpiredMails(db, now());
		await removeExpiredLinks(db, now());
		await removeExpiredChallenges(db, now());
		return { ok: true };
	});

/** What every Planstand does by itself; what has run out goes first, so that it is not sent. */
export function standingJobs(send: SendMail | undefined): readonly Job[] {
	const sending: Job[] = send ? [{ name: "send-mails", run: (context) => sendMails({ ...context, send }) }] : [];
	return [{ name: "remove-expired", run: expire }, { name: "forget-barriers", run: forgetBarriers }, ...sending];
}
