// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("without settings it serves this machine only, on port 3000, from ./data", () => {
	expect(readConfig({})).toEqual({ host: "127.0.0.1", port: 3000, dataFolder: resolve("data") });
});

test("settings are taken over", () => {
	const config = readConfig({ HOST: "::1", PORT: "8080", PLANSTAND_DATA: "/srv/planstand" });
	expect(config).toEqual({ host: "::1", port: 8080, dataFolder: "/srv/planstand" });
});

test.each([{ PORT: "" }, { PORT: "80a" }, { PORT: "70000" }, { PORT: "-1" }, { PORT: "99999999" }])(
	"refuses %j with a sentence",
	(env) => {
		expect(() => readConfig(env)).toThrow("PORT muss eine ganze Zahl von 0 bis 65535 sein");
	},
);

test("says every mistake at once", () => {
	expect(() => readConfig({ HOST: " ", PLANSTAND_DATA: "" })).toThrow(/HOST ist leer.*PLANSTAND_DATA ist leer/s);
});
