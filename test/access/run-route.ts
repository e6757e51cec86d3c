// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { locales } from "../../src/wording/locale.ts";
import { changedTables, databaseState } from "./database-state.ts";
import type { Declaration, Method } from "./declaration.ts";
import { isForOnePlan, people } from "./people.ts";
import { addressOf, type Cell, requestOf, type Target } from "./request.ts";
import { type Answer, expectedAnswer, type Kind, readPlan } from "./rule.ts";
import type { World } from "./world.ts";

export type Outcome = { readonly cells: number; readonly mismatches: readonly string[] };

type Received = { readonly answer: Answer | `${number}`; readonly body: string };

/** What is asked about at an address, judged by the names in it. */
function kindsOf({ paths }: Target): readonly Kind[] {
	const names = (paths.de.match(/:\w+/g) ?? []).filter((name) => name !== ":city");
	if (names.length === 0) return ["own"];
	if (!names.includes(":plan")) return ["own", "foreign", "missing"];
	return names.length === 1
		? ["own", "public", "foreign", "missing"]
		: ["own", "public", "foreign", "missing", "crossed"];
}

/** Every cell of one method of a route. German and English take turns, so that each person and each kind meets both. */
export function cellsOf(target: Target, method: Method, declared: Declaration): readonly Cell[] {
	const kinds = declared.kinds ?? kindsOf(target);
	return people.flatMap((person, row) =>
		kinds.map((kind, column): Cell => {
			const locale = (row + Math.floor(column / 2)) % 2 === 0 ? "de" : "en";
			return { target, method, declared, person, kind, locale };
		}),
	);
}

function answerOf({ status, headers }: Response): Received["answer"] {
	const location = headers.get("location") ?? "";
	if (status === 303) return /\/(anmelden|sign-in)(\?|$)/.test(location) ? "sign-in" : "allowed";
	if (status >= 200 && status < 300) return "allowed";
	if (status === 401) return "sign-in";
	if (status === 403) return "not-allowed";
	if (status === 409 || status === 422) return "unfit";
	return status === 404 ? "not-found" : `${status}`;
}

async function send(world: World, request: Request): Promise<Received> {
	const response = await world.app.request(request);
	await world.register.longWork.settled();
	return { answer: answerOf(response), body: `${response.headers.get("location")} ${await response.text()}` };
}

const nameOf = ({ target, method, person, kind, locale }: Cell): string =>
	`${method} ${target.paths[locale]} by ${person}, ${kind}`;

/** A page names what was asked for in its links; where that is taken out, nothing may tell two pages apart. */
function withoutAddress(world: World, { body }: Received, cell: Cell): string {
	const addresses = locales.map((locale) => addressOf(world, { ...cell, locale }));
	// Some links name the page without what stands behind its question mark.
	const named = [...addresses, ...addresses.map((address) => address.split("?")[0] ?? "")];
	const written = named.flatMap((address) => [address, address.replaceAll("&", "&amp;"), encodeURIComponent(address)]);
	return written.reduce((text, address) => text.replaceAll(address, "*"), body);
}

function expectedOf({ declared, person, kind }: Cell): Answer {
	const answer = expectedAnswer(declared.rule, person, kind);
	return answer === "allowed" && declared.unfit ? "unfit" : answer;
}

/** Plans that a person must not learn of, but for those that the request itself names. */
function secretsFrom(world: World, { person, kind, target, declared }: Cell): readonly string[] {
	const toldAll = declared.tellsOfPublished || (person === "contributor" && declared.tellsOfAsked);
	const readsAll = readPlan[person][0] === "allowed" || toldAll === true;
	const internal = world.things("own").plan;
	const elsewhere = world.things("elsewhere").plan;
	const secret = [
		world.things("foreign").plan,
		...(readsAll ? [] : [internal]),
		...(readsAll || isForOnePlan(person) ? [] : [elsewhere]),
	];
	const named = target.paths.de.includes(":plan") ? world.things(kind).plan : "";
	return secret.filter((plan) => plan !== named);
}

/** Sends one cell and says what is wrong with the answer. */
async function runCell(world: World, cell: Cell): Promise<{ readonly received: Received; readonly wrong: string[] }> {
	const expected = expectedOf(cell);
	const received = await send(world, requestOf(world, cell));
	const faults = world.takeFaults().map((fault) => `${nameOf(cell)}: a fault of ours: ${fault}`);
	const wrong = received.answer === expected ? [] : [`${nameOf(cell)}: ${received.answer} instead of ${expected}`];
	const told = secretsFrom(world, cell).filter((plan) => received.body.includes(plan));
	return { received, wrong: [...wrong, ...faults, ...told.map((plan) => `${nameOf(cell)}: tells of ${plan}`)] };
}

/** Sends cells that must change nothing; what another municipality has and what nobody has must look the same. */
export async function runHarmless(
	world: World,
	cells: readonly Cell[],
	{ stopAtFirst = false } = {},
): Promise<readonly string[]> {
	const before = await databaseState(world.register.database);
	const bodies = new Map<string, string>();
	const wrong: string[] = [];
	for (const cell of cells) {
		const result = await runCell(world, cell);
		wrong.push(...result.wrong);
		if (stopAtFirst && wrong.length > 0) return wrong;
		if (cell.kind !== "foreign" && cell.kind !== "missing") continue;
		const body = withoutAddress(world, result.received, cell);
		const key = `${cell.person} ${cell.locale}`;
		if ((bodies.get(key) ?? body) !== body)
			wrong.push(`${nameOf(cell)}: tells foreign things from those that are nowhere`);
		bodies.set(key, body);
	}
	const changed = changedTables(before, await databaseState(world.register.database));
	return changed.length === 0
		? wrong
		: [...wrong, `${cells[0]?.method} ${cells[0]?.target.paths.de}: changed ${changed}`];
}

/** Deeds that are allowed, each with things of its own. */
async function runDeeds(world: World, cells: readonly Cell[]): Promise<readonly string[]> {
	const wrong: string[] = [];
	for (const cell of cells) {
		const before = await databaseState(world.register.database);
		wrong.push(...(await runCell(world, cell)).wrong);
		const changed = changedTables(before, await databaseState(world.register.database));
		if (changed.length > 0) await world.renew(changed);
	}
	return wrong;
}

/** What browsers and programs send when another site makes them: nothing of it may count, whatever it is made of. */
const foreignHeaders: readonly Readonly<Record<string, string>>[] = [
	{},
	{ Origin: "null" },
	{ Origin: "http://elsewhere.example" },
	{ Origin: "http://localhost.elsewhere.example" },
	{ Origin: "http://localhost", "Sec-Fetch-Site": "cross-site" },
	{ "Sec-Fetch-Site": "same-site" },
	{ "Content-Type": "application/json" },
	{ "Content-Type": "application/json", Origin: "http://elsewhere.example" },
];

async function runForeignOrigins(world: World, cell: Cell): Promise<readonly string[]> {
	const before = await databaseState(world.register.database);
	const wrong: string[] = [];
	for (const headers of foreignHeaders) {
		const { status } = await world.app.request(requestOf(world, cell, headers));
		if (status !== 403) wrong.push(`${nameOf(cell)} with ${JSON.stringify(headers)}: ${status} instead of 403`);
	}
	const changed = changedTables(before, await databaseState(world.register.database));
	return changed.length === 0 ? wrong : [...wrong, `${nameOf(cell)} from a foreign site: changed ${changed}`];
}

const isRefused = (cell: Cell): boolean => expectedOf(cell) !== "allowed";

/** The cells of a route's method that must change nothing. */
export const harmlessOf = (cells: readonly Cell[]): readonly Cell[] =>
	cells.filter((cell) => cell.method === "GET" || isRefused(cell));

/** Runs all cells of one method of a route. */
export async function runRoute(world: World, target: Target, method: Method, declared: Declaration): Promise<Outcome> {
	const cells = cellsOf(target, method, declared);
	const harmless = harmlessOf(cells);
	const deeds = cells.filter((cell) => !harmless.includes(cell));
	const mismatches = [...(await runHarmless(world, harmless)), ...(await runDeeds(world, deeds))];
	const administrator = cells.find(({ person }) => person === "administrator");
	if (method !== "GET" && !target.api && administrator)
		mismatches.push(...(await runForeignOrigins(world, administrator)));
	return { cells: cells.length, mismatches };
}
