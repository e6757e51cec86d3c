// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { expect, test } from "vitest";
import { type PostedForm, postedForm } from "./posted-form.ts";

async function sent(body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<PostedForm> {
	const forms: PostedForm[] = [];
	const app = new Hono().post("/", async (c) => {
		forms.push(await postedForm(c));
		return c.body(null);
	});
	await app.request("/", { method: "POST", body, headers });
	const [form] = forms;
	if (!form) throw new Error("The form was not read.");
	return form;
}

test("a text is trimmed and normalised, an exact one is as it was sent", async () => {
	const form = await sent(new URLSearchParams({ name: "  Amt fu\u0308r Wege ", password: " geheim " }));
	expect(form.text("name")).toBe("Amt f\u00fcr Wege");
	expect(form.exact("password")).toBe(" geheim ");
});

test("lines, lists and choices", async () => {
	const body = new URLSearchParams([
		["lines", " eins \r\n\r\nzwei"],
		["kind", "b"],
		["kind", "a"],
		["other", "c"],
	]);
	const form = await sent(body);
	expect(form.lines("lines")).toEqual(["eins", "zwei"]);
	expect(form.all("kind")).toEqual(["b", "a"]);
	expect(form.choice("kind", ["a", "b"])).toBe("b");
	expect(form.choice("other", ["a", "b"])).toBeUndefined();
	expect(form.texts).toEqual({ lines: " eins \n\nzwei", kind: "b", other: "c" });
});

test.each([
	["7", 7, 7],
	["0", 0, 0],
	["-1", undefined, -1],
	["1e3", undefined, -1],
	["9999999999", undefined, -1],
	["", undefined, -1],
])("the number %j is %s, as a version %s", async (version, number, asVersion) => {
	const form = await sent(new URLSearchParams({ version }));
	expect([form.number("version"), form.version]).toEqual([number, asVersion]);
});

test.each([
	["2026-02-28", "2026-02-28"],
	["2026-02-30", undefined],
	["28.02.2026", undefined],
])("the day %j is %s", async (day, expected) => {
	expect((await sent(new URLSearchParams({ day }))).day("day")).toBe(expected);
});

test("a file counts where one was chosen", async () => {
	const body = new FormData();
	body.set("file", new File(["a;b"], "plan.csv"));
	body.set("none", new File([], ""));
	body.set("text", "plan.csv");
	const form = await sent(body);
	expect(form.file("file")?.name).toBe("plan.csv");
	expect([form.file("none"), form.file("text")]).toEqual([undefined, undefined]);
	expect(form.text("file")).toBe("");
});

test.each([
	["no form", "application/json", "{}"],
	["a broken one", "multipart/form-data; boundary=x", "--y\r\n"],
	["nothing", "application/x-www-form-urlencoded", ""],
])("%s is an empty form", async (_, type, body) => {
	const form = await sent(body, { "content-type": type });
	expect([form.text("name"), form.lines("name"), form.all("name"), form.version]).toEqual(["", [], [], -1]);
	expect([form.number("name"), form.day("name"), form.file("name")]).toEqual([undefined, undefined, undefined]);
});
