// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { readDocument } from "../src/document/read/read-document.ts";

// node bench/read-once.ts FILE: reads a document and prints the most memory that the process held, in MB.
const file = process.argv[2] ?? "";
const result = await readDocument(new Uint8Array(readFileSync(file)), file);
if (!result.ok) throw new Error(`${file} cannot be read: ${result.problem.kind}`);
console.log(process.resourceUsage().maxRSS / 1024);
