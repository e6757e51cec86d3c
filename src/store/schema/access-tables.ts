// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnType, Generated } from "kysely";
import type { Json, Key, Versioned } from "./column.ts";

type MunicipalityTable = Versioned & {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	readonly settings: ColumnType<unknown, string | undefined, string>;
	readonly created_at: Date;
};

type AccountTable = Key &
	Versioned & {
		readonly id: string;
		readonly email: string;
		readonly name: string;
		readonly state: Generated<"active" | "suspended">;
		readonly created_at: Date;
	};

type PasswordTable = Key & { readonly account_id: string; readonly hash: string; readonly changed_at: Date };

type PasskeyTable = Key & {
	readonly id: string;
	readonly account_id: string;
	readonly public_key: Buffer;
	readonly counter: number;
	readonly transports: string[];
	readonly name: string;
	readonly created_at: Date;
	readonly last_used_at: Date | null;
};

type SignInChallengeTable = Key & {
	readonly token_hash: string;
	readonly kind: string;
	readonly data: Json<unknown>;
	readonly expires_at: Date;
};

type SessionTable = Key & {
	readonly token_hash: string;
	readonly id: string;
	readonly account_id: string;
	readonly method: "password" | "passkey" | "link" | "oidc" | "setup";
	readonly user_agent: string;
	readonly created_at: Date;
	readonly last_seen_at: Date;
	readonly expires_at: Date;
};

type SignInLinkTable = Key & {
	readonly token_hash: string;
	readonly id: string;
	readonly account_id: string;
	readonly purpose: "sign-in" | "invitation";
	readonly created_at: Date;
	readonly expires_at: Date;
	readonly consumed_at: Date | null;
	readonly code_hash: string | null;
	readonly tries: Generated<number>;
	readonly round_id: string | null;
};

type OidcProviderTable = Key &
	Versioned & {
		readonly id: string;
		readonly name: string;
		readonly issuer: string;
		readonly client_id: string;
		readonly client_secret: string;
		readonly makes_accounts: boolean;
	};

type OidcIdentityTable = Key & { readonly issuer: string; readonly subject: string; readonly account_id: string };

type RoleName = "administrator" | "coordinator" | "approver" | "contributor" | "reader";

type OidcClaimRuleTable = Key & {
	readonly id: string;
	readonly provider_id: string;
	readonly claim: string;
	readonly value: string;
	readonly role: RoleName;
	readonly unit_id: string | null;
};

type RoleGrantTable = Key & {
	readonly id: string;
	readonly account_id: string;
	readonly role: RoleName;
	readonly plan_id: string | null;
	readonly unit_id: string | null;
	readonly oidc_provider_id: string | null;
	readonly from_contact: Generated<boolean>;
};

type ApiTokenTable = Key & {
	readonly id: string;
	readonly account_id: string;
	readonly token_hash: string;
	readonly name: string;
	readonly scopes: string[];
	readonly created_at: Date;
	readonly expires_at: Date;
	readonly last_used_at: Date | null;
};

/** Municipalities, accounts, and what lets them in. */
export type AccessTables = {
	readonly municipality: MunicipalityTable;
	readonly account: AccountTable;
	readonly password: PasswordTable;
	readonly passkey: PasskeyTable;
	readonly sign_in_challenge: SignInChallengeTable;
	readonly session: SessionTable;
	readonly sign_in_link: SignInLinkTable;
	readonly oidc_provider: OidcProviderTable;
	readonly oidc_identity: OidcIdentityTable;
	readonly oidc_claim_rule: OidcClaimRuleTable;
	readonly role_grant: RoleGrantTable;
	readonly api_token: ApiTokenTable;
};
