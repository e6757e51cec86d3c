// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import { isEmail } from "../../plan/unit-contact.ts";
import { type BarrierReport, longestDescription } from "../../report/barrier-report.ts";
import { insertBarrier } from "../../store/barrier-repository.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { loadPublicationSettings } from "../report/load-publication-settings.ts";

export type ReportBarrierInput = Pick<BarrierReport, "page" | "description" | "email"> & {
	/** The mail to whom barriers are told to. */
	readonly letter: () => WrittenLetter;
};

export type ReportBarrierResult =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly problem: { readonly kind: "description-missing" | "description-long" | "email-invalid" };
	  };

const day = 86_400_000;

/** Keeps what somebody tells of a barrier, and writes to whom the municipality named. Everybody may, without an account. */
export async function reportBarrier(
	context: Context,
	{ letter, ...told }: ReportBarrierInput,
): Promise<ReportBarrierResult> {
	const kind = problemOf(told);
	if (kind) return { ok: false, problem: { kind } };
	const { store, municipality, now, newId } = context;
	return store.write(municipality.id, async (db): Promise<ReportBarrierResult> => {
		const [id, reportedAt] = [newId(), now()];
		await insertBarrier(db, { ...told, id, reportedAt });
		const { email: recipient } = await loadPublicationSettings(db);
		if (recipient) {
			const expiresAt = new Date(reportedAt.getTime() + 7 * day);
			await queueMail(db, context, { key: `barrier ${id}`, kind: "notice", recipient, expiresAt, letter });
		}
		return { ok: true };
	});
}

function problemOf({ description, email }: Pick<BarrierReport, "description" | "email">) {
	if (description === "") return "description-missing";
	if (description.length > longestDescription) return "description-long";
	return email === "" || isEmail(email) ? undefined : "email-invalid";
}
