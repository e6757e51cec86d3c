// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ListTokensResult } from "../../../usecase/token/list-tokens.ts";

type Token = Extract<ListTokensResult, { readonly ok: true }>["tokens"][number];

export type TokenValues = { readonly name: string; readonly scopes: readonly string[]; readonly days: number };

export type TokensPage = {
	readonly city: string;
	readonly tokens: readonly Token[];
	readonly values?: TokenValues;
	readonly problem?: "name-missing" | "scopes-missing";
	/** A token that was just made. */
	readonly made?: string;
};
