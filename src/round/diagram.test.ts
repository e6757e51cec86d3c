// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagrams } from "../../test/round-diagram.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/round.md"), "utf8");

test.each(Object.entries(diagrams))(
	"docs/round.md draws the states of a %s as the program goes by them",
	(_, drawn) => {
		// Where this fails, the diagram that it expects belongs into the document.
		expect(text).toContain(`\`\`\`mermaid\n${drawn}\n\`\`\``);
	},
);
