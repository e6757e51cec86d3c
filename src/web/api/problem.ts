// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "@hono/zod-openapi";
import type { Context } from "hono";

/** What the API answers instead of what was asked for (RFC 9457). */
export const problemSchema = z
	.looseObject({
		type: z.string().openapi({ description: "Always about:blank: the status says what kind of problem it is." }),
		title: z.string(),
		status: z.int(),
		detail: z.string().openapi({ description: "What happened, and what to do." }),
	})
	.openapi("Problem");

const titles = {
	400: "Bad Request",
	401: "Unauthorized",
	403: "Forbidden",
	404: "Not Found",
	409: "Conflict",
	412: "Precondition Failed",
	413: "Content Too Large",
	422: "Unprocessable Content",
	428: "Precondition Required",
	429: "Too Many Requests",
	500: "Internal Server Error",
} as const;

type ProblemStatus = keyof typeof titles;

/** A problem; `more` is what a program needs to go on. */
export type Problem = {
	readonly status: ProblemStatus;
	readonly detail: string;
	readonly more?: Readonly<Record<string, unknown>>;
};

export function answerProblem(c: Context, { status, detail, more = {} }: Problem): Response {
	if (status === 401) c.header("WWW-Authenticate", 'Bearer realm="planstand"');
	c.header("Content-Type", "application/problem+json");
	const problem = { type: "about:blank", title: titles[status], status, detail, ...more };
	return c.body(JSON.stringify(problem), status);
}

const refusals = {
	"sign-in-needed": { status: 401, detail: "A token is needed: Authorization: Bearer …" },
	"not-found": { status: 404, detail: "There is nothing here, or nothing that this token may see." },
	"not-allowed": {
		status: 403,
		detail: "The token, or the roles of its owner, do not allow this. Nothing was changed.",
	},
} as const satisfies Record<string, Problem>;

type Named = { readonly kind: string };

/** The problem that a use case's refusal is; undefined where it is something else. */
export const refusalProblem = ({ kind }: Named): Problem | undefined =>
	Object.hasOwn(refusals, kind) ? refusals[kind as keyof typeof refusals] : undefined;
