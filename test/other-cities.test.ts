// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { readDocument } from "../src/document/read/read-document.ts";
import { lostLetters } from "./lost-letters.ts";
import { sharedFile } from "./shared-files.ts";

test.each([
	"excerpts-other-cities.txt",
	"ka-aktionsplan-city-2020-2026.txt",
	"ka-klimaanpassung-monitoring-2023.txt",
	"ka-klimaschutz-monitoring-2024-vorlage.txt",
	"ka-un-brk-umsetzung.txt",
])("%s is read, and every letter of it is kept", async (name) => {
	const bytes = sharedFile(`other-cities/${name}`);
	if (!bytes) return;
	const result = await readDocument(bytes, name);
	if (!result.ok) throw new Error(result.problem.kind);
	expect(lostLetters(new TextDecoder().decode(bytes), result.draft)).toEqual([]);
});
