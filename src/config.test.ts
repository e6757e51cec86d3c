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
		trustProxy: false,
	});
});

test("settings are taken over", () => {
	const mail = { SMTP_URL: "smtps://a:b@mail.example", MAIL_FROM: "plan@stadt.example" };
	const databaseUrl = "postgres://planstand:geheim@db.example:5432/planstand";
	const web = { DATABASE_URL: databaseUrl, PUBLIC_URL: "https://plan.stadt.example/", TRUST_PROXY: "1" };
	const council = { COUNCIL_INTRANET_HOSTS: "ris.stadt.local, 10.0.0.7" };
	const place = { HOST: "::1", PORT: "8080", PLANSTAND_DATA: "/srv/planstand" };
	expect(readConfig({ ...place, ...mail, ...web, ...council })).toEqual({
		...{ host: "::1", port: 8080, dataFolder: "/srv/planstand", databaseUrl },
		...{ publicUrl: "https://plan.stadt.example", trustProxy: true },
		...{ smtpUrl: "smtps://a:b@mail.example", mailFrom: "plan@stadt.example" },
		councilIntranetHosts: ["ris.stadt.local", "10.0.0.7"],
	});
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

test.each([
	[{ PUBLIC_URL: "plan.stadt.example" }, "PUBLIC_URL muss"],
	[{ PUBLIC_URL: "https://stadt.example/plan" }, "PUBLIC_URL muss"],
	[{ TRUST_PROXY: "yes" }, "TRUST_PROXY ist 1"],
	[{ COUNCIL_INTRANET_HOSTS: "https://ris.stadt.local/" }, "COUNCIL_INTRANET_HOSTS muss"],
	[{ COUNCIL_INTRANET_HOSTS: "ris.stadt.local:8080" }, "COUNCIL_INTRANET_HOSTS muss"],
	[{ SMTP_URL: "mail.example" }, "SMTP_URL muss"],
	[{ SMTP_URL: "smtp://mail.example" }, "gehört MAIL_FROM"],
])("refuses %j with a sentence", (env, sentence) => {
	expect(() => readConfig(env)).toThrow(sentence);
});
