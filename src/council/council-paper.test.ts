// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { addressOf, type CouncilPaper, foundPaper } from "./council-paper.ts";

const system = "https://oparl.stadt.example/system";
const bare: CouncilPaper = {
	...{ id: "https://oparl.stadt.example/papers/1", reference: "V1/26", name: "Radweg", paperType: "", deleted: false },
};
const [web, mainFile, auxiliaryFile] = ["web", "main", "annex"].map((one) => `https://rat.example/${one}`) as [
	string,
	string,
	string,
];

test("the page comes first, then the document, then an annex, then the object, but only on the system's own host", () => {
	expect(addressOf({ ...bare, web, mainFile, auxiliaryFile }, system)).toBe(web);
	expect(addressOf({ ...bare, mainFile, auxiliaryFile }, system)).toBe(mainFile);
	expect(addressOf({ ...bare, auxiliaryFile }, system)).toBe(auxiliaryFile);
	expect(addressOf(bare, system)).toBe(bare.id);
	expect(addressOf({ ...bare, id: "http://intern/papers/1" }, system)).toBeUndefined();
});

test("of several papers with one number none is chosen, unless they are one page", () => {
	const one = { ...bare, web };
	const other = { ...bare, id: `${bare.id}0`, web: `${web}2` };
	expect(foundPaper([], system)).toBeUndefined();
	expect(foundPaper([one], system)).toEqual({
		kind: "one",
		link: { reference: "V1/26", name: "Radweg", address: web },
	});
	expect(foundPaper([one, other], system)).toEqual({ kind: "several", count: 2 });
	expect(foundPaper([one, { ...other, web }], system)).toMatchObject({ kind: "one" });
	expect(foundPaper([one, { ...other, deleted: true }], system)).toMatchObject({ kind: "one" });
	expect(foundPaper([{ ...one, deleted: true }], system)).toBeUndefined();
});
