// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { z } from "@hono/zod-openapi";
import type { Context } from "../../usecase/context.ts";
import type { Problem } from "./problem.ts";

/** A request to the API, with its parts checked. */
export type Call = {
	readonly context: Context;
	readonly params: Readonly<Record<string, string>>;
	readonly query: Readonly<Record<string, string>>;
	readonly body: unknown;
	/** The version that the caller has seen; undefined where none was sent. */
	readonly ifMatch: number | undefined;
};

/** What comes of a call: something with its version where it has one, a use case's refusal, or another problem. */
export type Outcome =
	| { readonly ok: true; readonly value: unknown; readonly version?: number; readonly status?: 200 | 201 }
	| { readonly ok: false; readonly problem: { readonly kind: string } }
	| { readonly ok: false; readonly failed: Problem };

/** One thing that the API can do: its address, its part of the OpenAPI document, and how it is done. */
export type Endpoint = {
	readonly method: "get" | "post" | "patch" | "put";
	/** After `/api/v1/{city}`. */
	readonly path: string;
	readonly summary: string;
	/** What a token must be allowed; reading what is public needs none. */
	readonly scope: string;
	readonly answer: z.ZodType;
	readonly query?: z.ZodObject;
	readonly body?: z.ZodType;
	/** Whether the version that was seen must be sent in If-Match. */
	readonly conditional?: "always" | "where-it-exists";
	readonly run: (call: Call) => Promise<Outcome>;
};
