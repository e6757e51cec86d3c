// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnType, Generated } from "kysely";

/** Filled in from the transaction's municipality where left out: see `inMunicipality`. */
export type Key = { readonly municipality_id: string };
export type Json<T> = ColumnType<T, string, string>;
export type Day = ColumnType<string | null, string | null, string | null>;
export type Versioned = { readonly version: Generated<number> };
