// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openCouncilSystem } from "../../src/council-system/council-system.ts";
import { type CouncilServer, openCouncilServer } from "./council-server.ts";
import { oparlObjects } from "./oparl-objects.ts";

let server: CouncilServer;
beforeAll(async () => {
	server = await openCouncilServer();
});
afterAll(() => server.close());

test.each([
	["that never begins", () => {}],
	["that never ends", (_: unknown, response: { write: (text: string) => void }) => response.write('{"data":[')],
])("an answer %s is not waited for", async (_, reply) => {
	server.answers({ "/papers": reply });
	const system = openCouncilSystem({ intranet: ["127.0.0.1"], milliseconds: 300 });
	expect(await system.readPage(`${server.origin}/papers`, server.origin)).toEqual({
		...{ ok: false, problem: { kind: "took-too-long", detail: "0" } },
	});
});

test("a name that means a machine of the own network is not asked, unless the operator allows it", async () => {
	const { body } = oparlObjects(server.origin);
	server.answers({ "/bodies/1": body() });
	const named = server.origin.replace("127.0.0.1", "localhost");
	const secure = named.replace("http:", "https:");
	expect(await openCouncilSystem().findBody(`${secure}/bodies/1`)).toMatchObject({
		problem: { kind: "private-address" },
	});
	expect(await openCouncilSystem().findBody(`${named}/bodies/1`)).toMatchObject({ problem: { kind: "not-https" } });
	expect(server.asked).toEqual([]);
	const allowed = openCouncilSystem({ intranet: ["localhost"] });
	expect(await allowed.findBody(`${named}/bodies/1`)).toMatchObject({ ok: true, value: { name: "Stadt Musterstadt" } });
});

test("what stands at an address is told, be it a system, a body or neither", async () => {
	const { system, body, list } = oparlObjects(server.origin);
	const council = openCouncilSystem({ intranet: ["127.0.0.1"] });
	const value = { name: "Stadt Musterstadt", papers: `${server.origin}/papers` };
	server.answers({
		"/system": system,
		"/bodies": list([body()]),
		"/bodies/1": { ...body(), paper: "/papers" },
		"/x": {},
	});
	expect(await council.findBody(`${server.origin}/system`)).toEqual({ ok: true, value });
	expect(await council.findBody(`${server.origin}/bodies/1`)).toEqual({ ok: true, value });
	expect(await council.findBody(`${server.origin}/x`)).toMatchObject({ problem: { kind: "not-oparl" } });
});
