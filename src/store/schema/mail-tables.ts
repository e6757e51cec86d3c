// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Generated } from "kysely";
import type { AddressState } from "../../mail/mail-address.ts";
import type { MailKind } from "../../mail/mail-kind.ts";
import type { MailState } from "../../mail/mail-state.ts";
import type { Key } from "./column.ts";

type MailTable = Key & {
	readonly id: string;
	readonly key: string;
	readonly kind: MailKind;
	readonly recipient: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly calendar_name: string | null;
	readonly calendar: string | null;
	readonly opt_out_url: string | null;
	readonly round_id: string | null;
	readonly state: Generated<MailState>;
	readonly reason: Generated<string>;
	readonly created_at: Date;
	readonly sent_at: Date | null;
	readonly tries: Generated<number>;
	readonly next_try_at: Date;
	readonly expires_at: Date;
	readonly lease_until: Date | null;
};

type MailAddressTable = Key & {
	readonly email: string;
	readonly state: AddressState;
	readonly since: Date;
	readonly reason: string;
};

type MailOptOutTable = Key & { readonly token_hash: string; readonly email: string; readonly created_at: Date };

/** The outbox. */
export type MailTables = {
	readonly mail: MailTable;
	readonly mail_address: MailAddressTable;
	readonly mail_opt_out: MailOptOutTable;
};
