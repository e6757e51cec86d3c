// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { type ClaimRule, claimValues, grantsByClaims } from "./claim-rule.ts";

const claims = {
	groups: ["amt-32", "alle"],
	department: "Umwelt",
	level: 3,
	realm_access: { roles: ["plan-admin", { name: "x" }] },
	"https://stadt.example/rolle": "leitung",
	address: { city: "Musterstadt" },
};

test.each([
	["groups", ["amt-32", "alle"]],
	["department", ["Umwelt"]],
	["level", ["3"]],
	["realm_access.roles", ["plan-admin"]],
	["https://stadt.example/rolle", ["leitung"]],
	["address", []],
	["realm_access.roles.0", []],
	["constructor.name", []],
	["__proto__.x", []],
	["nothing", []],
])("%s holds %j", (claim, values) => {
	expect(claimValues(claims, claim)).toEqual(values);
});

test("rules give roles and units, and only to who has exactly the value", () => {
	const rule = (changed: Partial<ClaimRule>): ClaimRule => ({
		id: "1",
		claim: "groups",
		value: "amt-32",
		role: "reader",
		...changed,
	});
	const rules = [
		rule({ role: "contributor", unitId: "u" }),
		rule({ claim: "realm_access.roles", value: "plan-admin", role: "administrator" }),
		rule({ value: "amt-3" }),
		rule({ value: "AMT-32" }),
	];
	expect(grantsByClaims(rules, claims)).toEqual([{ role: "contributor", unitId: "u" }, { role: "administrator" }]);
});
