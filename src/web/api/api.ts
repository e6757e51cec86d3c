// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context as Request } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { anonymous } from "../../access/actor.ts";
import { openAttemptLimit } from "../../access/attempt-limit.ts";
import { hashToken } from "../../access/token.ts";
import type { Context } from "../../usecase/context.ts";
import { identifyToken } from "../../usecase/token/identify-token.ts";
import type { Services } from "../services.ts";
import { clientAddress } from "../sign-in-limits.ts";
import { faultReference } from "../start-reading.ts";
import type { Call, Endpoint, Outcome } from "./endpoint.ts";
import { answerProblem, type Problem, problemSchema, refusalProblem } from "./problem.ts";
import { readEndpoints } from "./read-endpoints.ts";
import { writeEndpoints } from "./write-endpoints.ts";

const base = "/api/v1";
const largestBody = 1024 * 1024;
/** Requests in a minute of one token, or without one of one address. */
export const requestsPerMinute = 300;

export const endpoints: readonly Endpoint[] = [...readEndpoints, ...writeEndpoints];

const problems = (statuses: readonly number[]) =>
	Object.fromEntries(
		statuses.map((status) => [
			status,
			{ description: "A problem (RFC 9457)", content: { "application/problem+json": { schema: problemSchema } } },
		]),
	);

function paramsOf(path: string) {
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
	return z.object(Object.fromEntries(["city", ...names].map((name) => [name, z.string()])));
}

function routeOf({ method, path, summary, scope, answer, query, body, conditional }: Endpoint) {
	const ifMatch = z.string().openapi({ description: 'The version that was seen: "3"', example: '"3"' });
	const headers = z.object({ "if-match": conditional === "always" ? ifMatch : ifMatch.optional() });
	return createRoute({
		...{ method, path: `${base}/{city}${path}`, summary },
		description: method === "get" ? `Scope: ${scope}. What is public needs no token.` : `Scope: ${scope}.`,
		security: method === "get" ? [{}, { token: [] }] : [{ token: [] }],
		request: {
			params: paramsOf(path),
			...(query && { query }),
			...(conditional && { headers }),
			...(body && { body: { required: true, content: { "application/json": { schema: body } } } }),
		},
		responses: {
			[path === "/plans" && method === "post" ? 201 : 200]: {
				description: "What was asked for, or what was saved",
				content: { "application/json": { schema: answer } },
			},
			...problems(method === "get" ? [401, 403, 404, 429] : [401, 403, 404, 412, 422, 428, 429]),
		},
	});
}

const versionIn = (header: string | undefined): number | undefined => {
	const found = /^"(\d{1,9})"$/.exec(header?.trim() ?? "")?.[1];
	return found === undefined ? undefined : Number(found);
};

const bearerOf = (c: Request): string | undefined => /^Bearer (\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];

/** Who asks. A token that is not good is refused rather than taken for nobody: its owner should notice. */
async function contextOf(c: Request, services: Services): Promise<Context | Problem> {
	const municipality = await services.findMunicipality(c.req.param("city") ?? "");
	if (!municipality) return { status: 404, detail: "There is no municipality of this name." };
	const nobody = services.contextFor(anonymous, municipality);
	if (c.req.header("authorization") === undefined) return nobody;
	const token = bearerOf(c);
	const actor = token && (await identifyToken(nobody, token));
	if (!actor) return { status: 401, detail: "The token is not good (any more)." };
	return services.contextFor(actor, municipality);
}

function answerOutcome(c: Request, outcome: Outcome): Response {
	if (outcome.ok) {
		if (outcome.version !== undefined) c.header("ETag", `"${outcome.version}"`);
		return c.json(outcome.value as object, outcome.status ?? 200);
	}
	if ("failed" in outcome) return answerProblem(c, outcome.failed);
	return answerProblem(c, refusalProblem(outcome.problem) ?? { status: 422, detail: outcome.problem.kind });
}

async function runEndpoint(c: Request, services: Services, endpoint: Endpoint, checked: Pick<Call, "body">) {
	const context = await contextOf(c, services);
	if ("status" in context) return answerProblem(c, context);
	const ifMatch = versionIn(c.req.header("if-match"));
	const { params, query } = { params: c.req.param() as Call["params"], query: c.req.query() };
	const outcome = await endpoint.run({ context, params, query, ...checked, ifMatch });
	return answerOutcome(c, outcome);
}

function limitRequests(services: Services) {
	const limit = openAttemptLimit(60, services.now);
	return async (c: Request, next: () => Promise<void>) => {
		const token = bearerOf(c);
		const key = token ? `api ${hashToken(token)}` : `api ${clientAddress(c, services.trustProxy)}`;
		const attempt = limit.begin([{ key, limit: requestsPerMinute }]);
		if (attempt.ok) return next();
		c.header("Retry-After", String(attempt.seconds));
		return answerProblem(c, { status: 429, detail: `More than ${requestsPerMinute} requests in a minute.` });
	};
}

const info = {
	openapi: "3.1.0",
	info: {
		title: "Planstand",
		version: "1",
		description: "Reads and changes a municipality's action plans. Tokens are made on the page of one's own account.",
		license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
	},
};

/** The REST API: every endpoint of the table, and the document made from the same table. */
export function createApi(services: Services) {
	const api = new OpenAPIHono({
		defaultHook: (result, c) => {
			if (result.success) return undefined;
			if (result.target === "header") {
				return answerProblem(c, { status: 428, detail: "Send the version that you have seen in If-Match." });
			}
			const errors = result.error.issues.map(({ path, message }) => ({ at: path.join("."), message }));
			const detail = "The request does not fit the document under /api/v1/openapi.json.";
			return answerProblem(c, { status: 422, detail, more: { errors } });
		},
	});
	api.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
	const tooLarge = (c: Request) => answerProblem(c, { status: 413, detail: "At most 1 MB can be sent." });
	api.use(`${base}/*`, cors({ origin: "*", allowMethods: ["GET"], allowHeaders: ["Authorization"], maxAge: 600 }));
	api.use(`${base}/*`, limitRequests(services), bodyLimit({ maxSize: largestBody, onError: tooLarge }));
	api.use(`${base}/*`, async (c, next) => {
		c.header("Cache-Control", "private, no-cache");
		await next();
	});
	for (const endpoint of endpoints) {
		api.openapi(routeOf(endpoint), (async (c: Request) => {
			const body = endpoint.body ? c.req.valid("json" as never) : undefined;
			return runEndpoint(c, services, endpoint, { body });
		}) as never);
	}
	api.doc31(`${base}/openapi.json`, info);
	api.all("/api/*", (c) =>
		answerProblem(c, { status: 404, detail: "There is nothing here; see /api/v1/openapi.json." }),
	);
	api.onError((error, c) => {
		if ("status" in error && error.status === 400) return answerProblem(c, { status: 400, detail: "This is no JSON." });
		const reference = faultReference(error, services.now());
		services.logFault(reference, error);
		return answerProblem(c, {
			status: 500,
			detail: `A fault of ours; it is noted under ${reference}. Nothing was saved.`,
		});
	});
	return api;
}
