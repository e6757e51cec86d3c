// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListMailsResult } from "../../../usecase/mail/list-mails.ts";
import type { View } from "../../view.ts";
import type { filterOf } from "./filter.ts";

type Listed = Extract<ListMailsResult, { readonly ok: true }>;

export type Mail = Listed["mails"][number];
export type Address = Listed["addresses"][number];

/** What the page of the outbox shows. */
export type MailPage = {
	readonly view: View;
	readonly city: string;
	/** A mail server is set, so that nobody has to hand on what stands here. */
	readonly sends: boolean;
	/** What was just done, in a sentence. */
	readonly done?: string | undefined;
	readonly filter: ReturnType<typeof filterOf>;
	readonly listed: Listed;
};
