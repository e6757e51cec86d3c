// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const documents = globSync(["*.md", "docs/**/*.md"]);

test.each(documents)("the links of %s lead to files of the project", (document) => {
	const targets = [...readFileSync(document, "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? "");
	const relative = targets.filter((target) => !/^(https?:|mailto:|#)/.test(target));
	const broken = relative.filter((target) => !existsSync(join(dirname(document), target.replace(/#.*/, ""))));
	expect(broken).toEqual([]);
});
