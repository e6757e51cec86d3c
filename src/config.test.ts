// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("without settings it serves this machine only, on port 3000, from ./data", () => {
	expect(readConfig({})).toEqual({
		host: "127.0.0.1",
		port: 3000,
		dataFolder: resolve("data"),
		databaseUrl: undefined,
	});
});

test("settings are taken over", () => {
	const databaseUrl = "postgres://planstand:geheim@db.example:5432/planstand";
	const config = readConfig({ HOST: "::1", PORT: "8080", PLANSTAND_DATA: "/srv/planstand", DATABASE_URL: databaseUrl });
	expect(config).toEqual({ host: "::1", port: 8080, dataFolder: "/srv/planstand", databaseUrl });
});

test.each([{ PORT: "" }, { PORT: "80a" }, { PORT: "70000" }, { PORT: "-1" }, { PORT: "99999999" }])(
	"refuses %j with a sentence",
	(env) => {
		expect(() => readConfig(env)).toThrow("PORT muss eine ganze Zahl von 0 bis 65535 sein");
	},
);

test("a database may be reached through a socket", () => {
	const databaseUrl = "postgresql://planstand:geheim@/planstand?host=%2Frun%2Fpostgresql";
	expect(readConfig({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
});

test.each(["", "planstand", "mysql://a:b@c/d", "postgres://a:b@c", "postgres://a:b@c:x/d"])(
	"refuses the database %j with a sentence that does not repeat it",
	(url) => {
		expect(() => readConfig({ DATABASE_URL: url })).toThrow(/^DATABASE_URL muss eine Adresse wie/);
	},
);

test("says every mistake at once", () => {
	expect(() => readConfig({ HOST: " ", PLANSTAND_DATA: "" })).toThrow(/HOST ist leer.*PLANSTAND_DATA ist leer/s);
});
