// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Role, type RoleScores, roles, singleRoles } from "./role.ts";

/** What is known of one column: how its heading and its cells fit each role. */
export type ColumnScores = {
	readonly heading: RoleScores;
	readonly evidence: RoleScores;
	readonly headed: boolean;
};

export type Assignment = {
	readonly roles: readonly Role[];
	/** By how much the best assignment beats the best one that reads some column otherwise. */
	readonly margin: number;
};

/** The way to a state: its last role and the way before it, shared by all that go on from there. */
type Path = { readonly total: number; readonly role?: Role; readonly before?: Path };

/**
 * The assignment of roles to all columns together with the highest total. Columns are taken from left to right; the state of
 * the search is the set of roles used so far, since a single role is given once and a second column of another role costs.
 */
export function assignRoles(columns: readonly ColumnScores[]): Assignment {
	const asked = columns.flatMap((column, index) => (saysSomething(column) ? [index] : [])).slice(0, most);
	const spoken = asked.flatMap((index) => columns[index] ?? []);
	const best = search(spoken);
	const found = rolesOf(best);
	const rivals = spoken.map((_, index) => search(spoken, { index, role: found[index] ?? "other" }).total);
	return {
		roles: columns.map((_, index) => found[asked.indexOf(index)] ?? "other"),
		margin: best.total - Math.max(Number.NEGATIVE_INFINITY, ...rivals),
	};
}

/** No plan has more columns; the time of the search grows with their square. */
const most = 40;

/** Columns without a heading and without any sign of a role need no search: a broken table may have hundreds. */
const saysSomething = ({ heading, evidence, headed }: ColumnScores): boolean =>
	headed || Math.max(...roles.map((role) => Math.max(heading[role], evidence[role]))) > 0.05;

function rolesOf(path: Path): Role[] {
	const found: Role[] = [];
	for (let at: Path | undefined = path; at?.role; at = at.before) found.unshift(at.role);
	return found;
}

type Exception = { readonly index: number; readonly role: Role };

/** The best path over all columns; `not`: a column that must not get a role. */
function search(columns: readonly ColumnScores[], not?: Exception): Path {
	let paths: ReadonlyMap<number, Path> = new Map([[0, { total: 0 }]]);
	columns.forEach((column, index) => {
		const allowed = roles.filter((role) => !(not?.index === index && not.role === role));
		paths = extended(paths, column, allowed);
	});
	return [...paths.values()].reduce((a, b) => (b.total > a.total ? b : a), { total: Number.NEGATIVE_INFINITY });
}

function extended(paths: ReadonlyMap<number, Path>, column: ColumnScores, allowed: readonly Role[]): Map<number, Path> {
	const next = new Map<number, Path>();
	for (const [used, path] of paths) {
		for (const role of allowed) {
			const bit = 1 << roles.indexOf(role);
			const state = role === "other" ? used : used | bit;
			const total = path.total + roleValue(column, role, used);
			const best = next.get(state)?.total ?? Number.NEGATIVE_INFINITY;
			if (total > best) next.set(state, { total, role, before: path });
		}
	}
	return next;
}

const otherwise = 0.35;

function roleValue(column: ColumnScores, role: Role, used: number): number {
	const heading = column.heading[role];
	if (role === "other") return otherwise + 0.6 * heading;
	const again = has(used, role);
	if (again && singleRoles.has(role)) return Number.NEGATIVE_INFINITY;
	const evidence = column.evidence[role] * (column.headed ? 0.6 : 1);
	return heading + evidence + order(role, used) - (again ? 0.12 : 0);
}

const has = (used: number, role: Role) => (used & (1 << roles.indexOf(role))) !== 0;

/** Plans tend to state what is to be done before the status, and what has been done after it. */
function order(role: Role, used: number): number {
	if (role === "description")
		return has(used, "status") || has(used, "term") || has(used, "responsibility") ? 0.08 : -0.25;
	if (role === "title") return has(used, "content") ? 0 : 0.1;
	if (role === "content") return (has(used, "status") ? 0 : 0.08) - (has(used, "title") ? 0 : 0.1);
	return 0;
}
